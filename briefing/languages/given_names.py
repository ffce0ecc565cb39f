"""Common given names of Europe, the Americas, Africa and Asia.

A name of several words that begins with one is a person's. Names that are also common words, places or brands are
left out. Of those that only women bear, texts tell that "he" and "the" masculine do not mean them.
"""

from briefing.languages.naming import words

GIVEN_NAMES = words(
    """
    Aaron Abby Abdallah Abdel Abdelaziz Abdou Abdoulaye Abdullah Abigail Abraham Ada Adam Adele Adèle Adrian Adrien
    Agathe Agnes Agnès Ahmad Ahmed Aidan Aimé Aisha Alain Alan Alana Alassane Alastair Albert Alberta Alberto Aldo
    Alec Alejandra Alejandro Aleksandr Alessandra Alessandro Alessia Alex Alexander Alexandra Alexandre Alexei Alexis
    Alfred Ali Alice Alicia Alina Alison Alistair Allan Allen Allison Alma Alvaro Alyssa Amadou Amanda Amber Amelia
    Amélie Amina Amir Amy Ana Anas Anastasia Anatoly Anders André Andrea Andreas Andrei Andrés Andrew Andrzej Andy
    Angela Angelina Angelo Angus Anita Anja Ann Anna Annabel Anne Annette Annick Annie Annika Anselm Anthony Antoine
    Anton Antonella Antonia Antonio Antony Antti Anya Archie Ariana Ariane Arlene Armand Arnaud Arnold Arthur Arturo
    Ashley Asif Astrid Aude Audra Audrey Augusto Aurélie Aurélien Aurore Axel Ayesha Babak Barack Barbara Barry Bashar
    Bastien Beata Beatrice Béatrice Beatriz Ben Benedict Benjamin Benny Benoît Bernadette Bernard Bernd Bernie Bert
    Bertrand Beth Bethany Betty Beverly Bianca Bill Billy Björn Bob Bogdan Boris Boyd Brad Bradley Brandi Brandon
    Brenda Brendan Bret Brett Brian Bridget Bridgette Brigitte Britney Brooke Bruce Bruno Bryan Bryony Byron Caitlin
    Callum Calvin Cameron Camille Candace Carl Carla Carlo Carlos Carlotta Carmelo Carmen Carol Carole Caroline
    Cassandra Catherine Cathy Cécile Cecilia Cedric Cédric Celia Céline Cesar César Charlene Charles Charlotte Chloe
    Chloé Chris Christelle Christian Christina Christine Christophe Christopher Cindy Claire Clara Clarence Clarissa
    Claude Claudia Claudine Clément Clementine Cleo Clifford Clive Colin Connor Conor Cora Corey Corinne Cornelia
    Courtney Craig Crispin Cristina Curtis Cynthia Cyril Cyrille Dagmar Damian Damien Damon Dan Dani Daniel Daniela
    Danielle Danny Daphne Darren Darryl Dave David Davide Dean Debbie Deborah Debra Declan Deepak Delphine Denis
    Denise Dennis Derek Desmond Diana Diane Didier Diego Dieter Dimitri Dirk Dmitri Dmytro Dominic Dominique Don
    Donald Dorothy Doug Douglas Duncan Dustin Dwight Dylan Ebrahim Ed Eddie Eddy Edgar Edith Edmund Edouard Édouard
    Eduardo Edward Edwige Edwin Efraín Eileen Ekaterina Eleanor Elena Éliane Elias Elisa Elisabeth Élisabeth Elise
    Elizabeth Ellen Elliot Elliott Élodie Elsa Emanuel Emil Emilie Emilio Emily Emma Emmanuel Emmanuelle Emmett Enrico
    Enrique Eric Éric Erica Erik Erika Ernest Ernesto Estelle Esther Ethan Etienne Étienne Eugene Eugène Eugenia
    Eugenio Eva Evan Evangelos Evelyn Evo Ewan Ezra Fabian Fabien Fabienne Fabio Fabrice Faisal Farid Fatima Fatou
    Federica Federico Felicity Felipe Félix Ferdinand Fernand Fernanda Fernando Finn Fiona Flavio Florent Florian
    Floyd Francesco Francine Francis Francisco Franck François Françoise Frank Franz Fred Freddie Frederic Frédéric
    Frederick Frédérique Frida Friedrich Fumio Gabriel Gabriela Gabrielle Gaël Gareth Gary Gaston Gavin Gemma
    Geneviève Geoffrey George Georges Georgina Gerald Gérald Gerard Gérard Gerhard Gertrude Giancarlo Gianni Gilbert
    Gilberto Gilles Gillian Gina Giorgia Giorgio Giovanna Giovanni Gisele Gisèle Giulia Giulio Giuseppe Gladys Glenn
    Gloria Gonzalo Gordon Grace Graciela Graham Greg Gregory Grégory Greta Guido Guillaume Guillermo Gunnar Gunter
    Gustave Gustavo Guy Gwen Habib Hakim Hamid Hamza Hanna Hannah Hans Harold Harriet Harry Harvey Hassan Hatem
    Heather Hector Héctor Heidi Heiko Heinrich Helen Helena Hélène Helga Helmut Henri Henrik Henry Herbert Herman
    Hermann Hervé Hilary Hilda Hillary Hiroshi Holly Horst Howard Hubert Hubertus Hugh Hugo Hugues Humphrey Hussein
    Ian Ibrahim Idriss Igor Ilse Imran Indira Inès Inge Ingrid Ioannis Irene Irène Irina Isaac Isabel Isabella
    Isabelle Isaiah Isla Ismaël Ismail Ismaïl Itamar Ivan Jack Jackie Jacob Jacqueline Jacques Jaime Jake Jamal James
    Jamie Jan Jana Jane Janet Jared Jasmine Jason Javier Jean Jean-Baptiste Jean-Claude Jean-François Jean-Jacques
    Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Paul Jean-Philippe Jean-Pierre Jean-Yves Jeanne Jeff
    Jeffrey Jennifer Jens Jeremiah Jeremy Jérémy Jerome Jerôme Jérôme Jerry Jesse Jessica Jill Jim Jimmy Jo Joachim
    Joan Joanna Joaquin Jocelyn Jochen Joe Joel Joël Joey Johan Johann Johannes John Johnny Jon Jonas Jonathan Jordan
    Jörg Jorge José Josef Josefina Joseph Josephine Joséphine Josh Joshua Josiane Joyce Juan Juana Judith Judy Jules
    Julia Julian Juliana Julie Julien Juliet Juliette Julio Jürgen Jussi Justin Justine Kaitlyn Kamala Kamel Karen
    Karim Karin Karine Karl Karl-Heinz Kate Katherine Kathleen Kathrin Kathryn Kathy Katia Katie Katja Katrin Kayla
    Kazuo Keir Keira Keith Kelly Kelvin Kemi Ken Kendra Kenneth Kerry Kevin Khaled Kim Kiran Kirill Kirsten Klaus Kofi
    Konstantin Kristen Kristin Kristina Krzysztof Kurt Kwame Kyle Laetitia Lakshmi Lamine Lana Larry Lars Lassana
    Laura Laure Lauren Laurence Laurent Lawrence Léa Leah Leandro Lee Leigh Leila Lena Lenny Leo Léo Leon Léon Leonard
    Leonardo Leonid Leopold Leroy Leslie Lester Lewis Liam Lidia Liliane Lily Lina Linda Lindsay Linus Lionel Lisa
    Lisbeth Liz Lloyd Loïc Lois Lola Lorenzo Loretta Lorna Lorraine Louis Louisa Louise Lubna Luc Luca Lucas Lucia
    Luciano Lucie Lucien Lucy Ludovic Ludwig Luigi Luis Luisa Lukas Luke Lydia Lynn Lynne Lætitia Mackenzie Maddie
    Madeleine Mads Magali Magdalena Maggie Magnus Mahamadou Mahmood Mahmoud Maite Malala Malcolm Malik Mamadou Manfred
    Manon Manuel Marc Marcel Marcelle Marcelo Marcin Marco Marcos Marcus Margaret Margarita Margaux Margot Maria María
    Mariana Marianne Mariano Marie Marie-Claude Marie-France Marie-Hélène Marie-Pierre Mariette Marilyn Marina Marine
    Mario Marion Mariusz Marjorie Mark Markus Marlène Marlon Marsha Marta Martha Martin Martine Marvin Mary Mateo
    Mateusz Mathieu Mathilde Matt Matteo Matthew Matthias Matthieu Maureen Maurice Maurizio Mauro Max Maxim Maxime
    Maximilian Maya Megan Meghan Mehdi Mehmet Melania Mélanie Melinda Melissa Melvin Meredith Mia Micah Michael
    Michaël Michal Michel Michele Michèle Michelle Mickaël Mickey Miguel Mikael Mike Mikhail Mila Milena Millie Mira
    Miranda Miriam Mitch Mohamed Mohammad Mohammed Molly Mona Monica Monique Morgan Moritz Moshe Moussa Muhammad
    Muriel Murielle Murray Mustafa Myriam Nabil Nadège Nadia Nadine Najat Nancy Naomi Narendra Nasser Natalia Natalie
    Natasha Nathalie Nathan Neil Nelly Nelson Niall Nicholas Nick Nicola Nicolas Nicole Niels Nigel Nikita Nikki
    Nikolai Nikolaus Nina Noah Noël Noémie Nora Norbert Norma Norman Octavio Odile Oksana Oleg Oleksandr Oleksiy Olena
    Olga Oliver Olivia Olivier Oliviero Omar Omer Oscar Osman Otto Oumar Ousmane Owen Pablo Paige Pamela Paola Paolo
    Pascal Pascale Pascual Patrice Patricia Patrick Patrik Patti Patty Paul Paula Pauline Paulo Pavel Pedro Peggy
    Penelope Pénélope Percy Peter Petra Phil Philip Philipp Philippa Philippe Phillip Phoebe Phyllis Pia Pierre
    Pierre-Yves Pierrick Piers Pietro Piotr Polly Porfirio Prakash Priscilla Priti Priya Quentin Rachel Rachid Radu
    Rafael Rainer Raj Rajesh Ralf Ralph Ramón Ramona Randall Randy Raoul Raphaël Raquel Rashid Rashida Raul Ray
    Raymond Raymonde Rebecca Régis Reinhard Reinhold Rémi Renaud René Reuben Rex Rhonda Ricardo Riccardo Richard Rick
    Riley Rishi Rita Rob Robert Roberto Robin Roderick Rodney Rodolfo Rodrigo Rogelio Roger Roland Rolf Romain Roman
    Romano Romeo Romy Ron Ronald Rory Rosa Rosalie Rose Rosemary Ross Roxane Roxanne Roy Ruben Rudolf Rudy Rufus Rui
    Rupert Ruslan Russell Ruth Ryan Sabine Sabrina Sacha Sadiq Saeed Saïd Salim Sally Salma Salvatore Sam Samantha
    Samir Samira Samuel Sandra Sandrine Sanjay Sanna Saoirse Sara Sarah Sasha Saskia Saul Scott Sean Sebastian
    Sebastián Sébastien Ségolène Selena Selma Serena Serge Sergei Sergey Sergio Seth Shane Sharon Shaun Shawn Shehbaz
    Sheila Shelley Shinzo Shirin Shirley Siegfried Sigmar Silke Silvia Silvio Simon Simona Simone Siobhan Sofie
    Solange Solène Sonia Sophia Sophie Soraya Spencer Stacey Stacy Stan Stanislas Stanislav Stanley Stefan Stefania
    Stefano Steffen Stelios Stella Stéphane Stephanie Stéphanie Stephen Steve Steven Stuart Sue Sunil Susan Susana
    Susanna Susanne Suzanna Suzanne Suzy Sven Svetlana Sylvain Sylvester Sylvia Sylvie Tabitha Tadeusz Takeshi Tamara
    Tamer Tania Tanya Tara Tariq Taro Tatiana Taylor Ted Teddy Terence Teresa Terri Terry Tess Tessa Thabo Theo Théo
    Theodor Theodore Theresa Thérèse Thibault Thibaut Thierry Thilo Thomas Tiago Tiffany Tilda Tim Timo Timothée
    Timothy Tina Tobias Toby Todd Tom Tomás Tomasz Tommy Toni Tony Torsten Tracey Tracy Travis Trevor Tristan Tyler
    Tyrone Udo Ugo Ulla Ulrich Ulrike Umberto Ursula Uwe Vadim Valentin Valentina Valeria Valérie Valeriy Vanessa
    Vasily Vaughn Vera Verena Veronica Véronique Vicente Vicky Victor Victoria Vikram Viktor Viktoria Vince Vincent
    Violette Virgil Virginie Vitali Vittorio Vivian Vivien Vladimir Volodymyr Vyacheslav Wallace Walter Wanda Warren
    Wassim Wayne Wendy Werner Wes Wesley Whitney Wilfrid Wilfried Wilhelm Will Willem William Willie Willy Wilma
    Winnie Winston Witold Wolfgang Xavi Xavier Xiomara Yaël Yair Yan Yana Yanis Yann Yannick Yasmin Yasmine Yasser
    Yevhen Yoann Yoko Yolanda Yoshihide Youri Yousef Youssef Yulia Yuliya Yuri Yvan Yves Yvette Yvonne Zach Zachary
    Zahra Zainab Zara Zelda Zeynep Zineb Zlatan Zoe Zoé Zoltan
    """
)

FEMININE_NAMES = words(
    """
    Abby Abigail Ada Adele Adèle Agathe Agnes Agnès Aisha Alana Alberta Alejandra Alessandra Alessia Alexandra Alice
    Alicia Alina Alison Allison Alma Alyssa Amanda Amber Amelia Amélie Amina Amy Ana Anastasia Angela Angelina Anita
    Anja Ann Anna Annabel Anne Annette Annick Annie Annika Antonella Antonia Anya Ariana Ariane Arlene Ashley Astrid
    Aude Audrey Aurélie Aurore Ayesha Barbara Beata Beatrice Béatrice Beatriz Bernadette Beth Bethany Betty Beverly
    Bianca Brenda Bridget Bridgette Brigitte Britney Brooke Bryony Caitlin Candace Carla Carlotta Carmen Carol Carole
    Caroline Cassandra Catherine Cathy Cécile Cecilia Celia Céline Charlene Charlotte Chloe Chloé Christelle Christina
    Christine Cindy Claire Clara Clarissa Claudia Claudine Clementine Cleo Cora Corinne Cornelia Cristina Dagmar
    Daniela Danielle Daphne Debbie Deborah Debra Delphine Denise Diana Diane Dorothy Edith Edwige Eileen Ekaterina
    Eleanor Elena Éliane Elisa Élisabeth Elisabeth Elise Elizabeth Ellen Élodie Elsa Emilie Emily Emma Emmanuelle
    Erica Erika Estelle Esther Eugenia Eva Evelyn Fabienne Fatima Fatou Federica Felicity Fernanda Fiona Francine
    Françoise Frédérique Gabriela Gabrielle Gemma Geneviève Georgina Gertrude Gillian Gina Giorgia Giovanna Gisele
    Gisèle Gladys Gloria Grace Graciela Greta Gwen Hanna Hannah Harriet Heather Heidi Helen Helena Hélène Helga Hilary
    Hilda Hillary Ilse Indira Inès Inge Ingrid Irène Irene Irina Isabel Isabella Isabelle Isla Jacqueline Jana Jane
    Janet Jasmine Jeanne Jennifer Jessica Jill Joan Joanna Josefina Joséphine Josephine Josiane Joyce Juana Judith
    Judy Julia Juliana Julie Juliet Juliette Kaitlyn Kamala Karen Karin Karine Kate Katherine Kathleen Kathrin Kathryn
    Kathy Katia Katie Katja Katrin Kayla Keira Kemi Kendra Kirsten Kristen Kristin Kristina Laetitia Lakshmi Lana
    Laura Laure Lauren Léa Leah Leila Lena Lidia Liliane Lily Lina Linda Lindsay Lisa Lisbeth Liz Lois Lola Loretta
    Lorna Lorraine Louisa Louise Lubna Lucia Lucie Lucy Luisa Lydia Lynn Lynne Lætitia Maddie Madeleine Magali
    Magdalena Maggie Maite Malala Manon Marcelle Margaret Margarita Margaux Margot Maria María Mariana Marianne Marie
    Marie-Claude Marie-France Marie-Hélène Marie-Pierre Mariette Marilyn Marina Marine Marion Marjorie Marlène Marsha
    Marta Martha Martine Mary Mathilde Maureen Maya Megan Meghan Melania Mélanie Melinda Melissa Meredith Mia Michèle
    Michelle Mila Milena Millie Mira Miranda Miriam Molly Mona Monica Monique Muriel Murielle Myriam Nadège Nadia
    Nadine Najat Nancy Naomi Natalia Natalie Natasha Nathalie Nelly Nicole Nikki Nina Noémie Nora Norma Odile Oksana
    Olena Olga Olivia Pamela Paola Patricia Patti Patty Paula Pauline Peggy Penelope Pénélope Petra Philippa Phoebe
    Phyllis Pia Polly Priscilla Priti Priya Rachel Ramona Raquel Rashida Raymonde Rebecca Rhonda Rita Romy Rosa
    Rosalie Rose Rosemary Roxane Roxanne Ruth Sabine Sabrina Sally Salma Samantha Samira Sandra Sandrine Sanna Saoirse
    Sara Sarah Saskia Ségolène Selena Selma Serena Sharon Sheila Shelley Shirin Shirley Silke Silvia Simona Simone
    Siobhan Sofie Solange Solène Sonia Sophia Sophie Soraya Stacey Stefania Stella Stéphanie Stephanie Sue Susan
    Susana Susanna Susanne Suzanna Suzanne Suzy Svetlana Sylvia Sylvie Tabitha Tamara Tania Tanya Tara Tatiana Teresa
    Tess Tessa Theresa Thérèse Tiffany Tilda Tina Tracey Tracy Ulla Ulrike Ursula Valentina Valeria Valérie Vanessa
    Vera Verena Veronica Véronique Vicky Victoria Viktoria Violette Virginie Wanda Wendy Whitney Wilma Winnie Xiomara
    Yaël Yana Yasmin Yasmine Yoko Yolanda Yulia Yuliya Yvette Yvonne Zahra Zainab Zara Zelda Zeynep Zineb Zoe Zoé
    """
)

KNOWN_PERSONS = words(
    """
    Trump Biden Obama Putin Poutine Medvedev Zelensky Zelenskyy Zelenskiy Lukashenko Loukachenko Macron Sarkozy Chirac
    Mitterrand Merkel Scholz Merz Schröder Steinmeier Netanyahu Netanyahou Nétanyahou Abbas Arafat Erdogan
    Erdoğan Assad Khamenei Rouhani Raisi Kadhafi Gaddafi Mubarak Moubarak Sissi Sisi Berlusconi Renzi Meloni Draghi
    Rajoy Sánchez Zapatero Orban Orbán Tusk Duda Kaczynski Trudeau Carney Bolsonaro Lula Rousseff Maduro Chavez Chávez
    Milei Modi Starmer Sunak Truss Thatcher Corbyn Farage Mandela Zuma Ramaphosa Mugabe Juncker Barroso
    Guterres Stoltenberg Rutte Lagarde Musk Bezos Zuckerberg Snowden Assange Navalny Mélenchon Hidalgo Bayrou
    Juppé Fillon Wauquiez Zemmour Darmanin Attal Barnier Lecornu Kerry Pompeo Blinken Rubio Vance Pelosi McConnell
    Lavrov Peskov Xi
    """
)
"""Surnames that newspapers write alone, for everybody knows who is meant."""
