"""Organisations and groups that the press of every country calls by the same word."""

from briefing.languages.lists import listed
from briefing.languages.naming import words

FIRMS = words(
    """
    Facebook Twitter Google Apple Amazon Microsoft YouTube Instagram WhatsApp TikTok Netflix Uber Airbnb Tesla Huawei
    Samsung Airbus Boeing Toyota Volkswagen VW BMW Mercedes Daimler Audi Porsche Siemens Bosch SAP Bayer BASF Lufthansa
    Ryanair Iberia Repsol Telefónica Santander BBVA Inditex Zara Ferrovial Endesa Iberdrola CaixaBank Mapfre Eni Enel
    Fiat Ferrari Stellantis Unicredit UniCredit Leonardo Pirelli Telecom Mediaset Petrobras Embraer Itaú Bradesco Galp
    Renault Peugeot Nestlé Novartis Roche Ikea Spotify Nokia Ericsson Philips Shell TotalEnergies Nvidia OpenAI Meta
    Intel IBM Ford Honda Nissan Sony Nintendo Foxconn Alibaba Tencent Gazprom Rosneft Rheinmetall Pfizer BioNTech
    Moderna AstraZeneca Disney Walmart Starbucks Adidas Nike Puma Commerzbank Allianz Telekom Vodafone Telefonica
    """
)
"""Firms that everybody knows by one word."""

BODIES = words(
    """
    NATO OSCE UNESCO UNICEF Unicef Interpol Europol Frontex FIFA UEFA FBI CIA NASA BBC CNN Greenpeace Bundestag
    Bundesrat Pentagon WWF FMI IMF UNHCR Eurostat Eurojust Mossad
    """
)
"""Bodies that everybody knows by one word."""

AGENCIES = listed(
    """
    AFP, Agence France-Presse, AP, Associated Press, Reuters, dpa, DPA, ANSA, Ansa, EFE, Efe, Europa Press, Lusa,
    Belga, APA, ATS, TASS, Interfax, Xinhua, Anadolu, Yonhap, Kyodo, Bloomberg, epd, KNA, AFPTV, Télam, Notimex,
    Agência Brasil, Agência Lusa, AGI, Adnkronos, LaPresse, Keystone-SDA, SDA
    """
)

GROUPS = listed(
    """
    Al-Qaida, Al Qaeda, Al-Qaeda, Boko Haram, Hamas, Hezbollah, Hisbollah, Hisbolá, Hizbulá, Hezbolá, Hezbollá, PKK,
    YPG, FARC, ELN, ETA, IRA, Al-Shabaab, Taliban, Huthi, Huthis, Wagner
    """
)
"""Armed groups."""
