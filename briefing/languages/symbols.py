"""Symbols of units and currencies that every language shares: SI, ISO 4217 and what news writes for them.

Figures are read with these whether or not a language has words of its own. Symbols keep their case.
"""

from briefing.languages.naming import words
from briefing.languages.quantities import Unit, units

CURRENCY_BEFORE = {
    "$": "USD", "us$": "USD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD", "cdn$": "CAD", "can$": "CAD",
    "nz$": "NZD", "hk$": "HKD", "s$": "SGD", "nt$": "TWD", "r$": "BRL", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR",
    "₽": "RUB", "₺": "TRY", "₩": "KRW", "₪": "ILS", "₦": "NGN", "₴": "UAH", "฿": "THB", "₫": "VND", "₱": "PHP",
    "r": "ZAR", "rs": "INR", "e£": "EGP", "mex$": "MXN", "u.s.$": "USD", "u.s$": "USD", "ksh": "KES", "rm": "MYR",
}  # fmt: skip
"""Casefolded symbol before a number -> ISO 4217 code; letters alone count only where capitals stand."""

CURRENCY_CODES = words(
    """
    AED AFN AMD ANG AOA ARS AUD AZN BAM BBD BDT BGN BHD BIF BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP
    CRC CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD
    IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR
    MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD
    SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF
    YER ZAR ZMW BTC ETH
    """
)
"""ISO 4217 codes in use (SIX list one, 2024), and the two digital currencies that news quotes like them."""

SYMBOLS: dict[str, Unit] = {
    **units(
        "measure",
        """
        km = km
        m = m
        cm = cm
        mm = mm
        µm = µm, μm
        nm = nm
        km² = km², km2
        m² = m², m2
        cm² = cm²
        m³ = m³, m3
        km³ = km³
        ha = ha
        kg = kg, Kg
        g = g
        mg = mg
        µg = µg, μg
        t = t
        Mt = Mt
        Gt = Gt
        L = l, L
        mL = ml, mL
        cL = cl, cL
        hL = hl, hL
        µg/m³ = µg/m3, µg/m³, μg/m3, μg/m³
        mg/L = mg/l, mg/L
        km/h = km/h, kmh, km/heure, kph
        m/s = m/s
        mph = mph
        W = W
        kW = kW
        MW = MW
        GW = GW
        TW = TW
        Wh = Wh
        kWh = kWh, KWh
        MWh = MWh
        GWh = GWh
        TWh = TWh
        V = V
        kV = kV
        eV = eV
        keV = keV
        MeV = MeV
        GeV = GeV
        TeV = TeV
        Hz = Hz
        kHz = kHz
        MHz = MHz
        GHz = GHz
        Pa = Pa
        hPa = hPa
        K = K
        dB = dB
        °C = °C, ºC, °, º, C
        °F = °F, ºF, F
        bit/s = bps
        Mbit/s = Mb/s, Mbps, Mbit/s
        Gbit/s = Gb/s, Gbps, Gbit/s
        KB = KB, kB
        MB = MB
        GB = GB
        TB = TB
        ft = ft
        lb = lb, lbs
        oz = oz
        mi = mi
        sq mi = sq mi
        sq ft = sq ft
        """,
    ),
    **units("percent", "% = %, ٪\n‰ = ‰"),
    **units("duration", "minute = min, mn, mins\nsecond = s, sec\nhour = h, hr, hrs"),
    **units("multiple", "× = ×"),
    **units(
        "money",
        "EUR = €\nUSD = $, US$, $US, $ US, $USD, $ USD\n"
        "CAD = $CA, $ CA, $CAD, $ CAD, $ C\nGBP = £\nJPY = ¥\nXOF = FCFA, F CFA, CFA\nEUR * 1000 = k€, K€",
    ),
    **units("money", "EUR * 1000000 = M€, m€\nEUR * 1000000000 = Md€, Mds€, Mrd€, Mds d'€\nUSD * 1000000 = M$\n"),
    **units("money", "USD * 1000000000 = Md$, Mds$\nGBP * 1000000 = M£"),
    **units("money", "\n".join(f"{code} = {code}" for code in sorted(CURRENCY_CODES))),
}
"""Symbol after a number -> unit; compared with case."""

MAGNITUDES = {"k": 1e3, "m": 1e6, "mn": 1e6, "mm": 1e6, "b": 1e9, "bn": 1e9, "md": 1e9, "mds": 1e9, "t": 1e12,
              "tn": 1e12, "trn": 1e12}  # fmt: skip
"""Casefolded short scales that may follow the digits of a sum of money."""
