"""Common given names of Europe, the Americas, Africa and Asia.

A name of several words that begins with one is a person's. Names that are also common words, places or brands are
left out. Of those that only women bear, texts tell that "he" and "the" masculine do not mean them.
"""

from briefing.languages.naming import words

GIVEN_NAMES = words(
    """
    Aaron Abdallah Abdel Abdelaziz Abdou Abdoulaye Abdullah Abigail Abraham Adam Adèle Adrian Adrien Agathe Agnès
    Ahmad Ahmed Alain Alan Alassane Albert Alberto Alec Alejandro Aleksandr Alessandro Alex Alexander Alexandra
    Alexandre Alexei Alexis Alfred Ali Alice Alicia Allison Amadou Amanda Amélie Amina Amir Amy Ana Anas Anders
    Andrea Andreas Andrei Andrés Andrew Andrzej André Andy Angela Anita Ann Anna Anne Annick Annie Anthony Antoine
    Anton Antonia Antonio Antony Ariane Arnaud Arthur Ashley Aude Audrey Aurélie Aurélien Aurore Axel Barack
    Barbara Bashar Bastien Béatrice Ben Benedict Benjamin Benoît Bernard Bernie Bertrand Beth Bethany Bill Billy
    Bob Boris Brad Brandon Brenda Brett Brian Brigitte Bruce Bruno Bryan Camille Carl Carla Carlo Carlos Carmen
    Carol Carole Caroline Catherine Cathy Cécile Cédric Céline Charles Charlotte Chris Christelle Christian
    Christina Christine Christophe Christopher Cindy Claire Clara Claude Claudia Claudine Clément Colin Corinne
    Craig Cristina Cynthia Cyril Cyrille Damien Dan Daniel Daniela Danielle Danny Dave David Deborah Delphine Denis
    Denise Dennis Diana Diane Didier Diego Dimitri Dmitri Dominic Dominique Don Donald Doug Douglas Dylan Ed Eddie
    Edgar Édouard Edouard Eduardo Edward Edwin Elena Éliane Elisa Élisabeth Elisabeth Elise Elizabeth Ellen Élodie
    Elsa Emil Emily Emma Emmanuel Emmanuelle Enrico Enrique Éric Eric Erik Ernest Estelle Étienne Etienne Eugène
    Eva Evan Evelyn Fabian Fabien Fabienne Fabio Fabrice Faisal Farid Fatima Fatou Felipe Félix Ferdinand Fernand
    Fernando Fiona Florent Florian Françoise Francesco Francine Francis Francisco Franck Frank François Fred
    Frédéric Frederic Frédérique Gabriel Gabriela Gabrielle Gaël Gareth Gary Gaston Gavin Geneviève Geoffrey
    Georges George Gérald Gerald Gérard Gerhard Giorgio Giovanni Giulia Giuseppe Glenn Gordon Grace Graham Greg
    Gregory Grégory Guido Guillaume Gustave Guy Habib Hakim Hamid Hannah Hans Harold Harry Hassan Heather Heinrich
    Hélène Helen Henri Henry Herbert Hervé Hilary Hillary Howard Hubert Hugh Hugo Hugues Hussein Ian Ibrahim Igor
    Inès Ingrid Irène Isaac Isabel Isabelle Isaiah Ismaël Ivan Jack Jackie Jacob Jacqueline Jacques Jake James
    Jamie Jan Jane Janet Jason Javier Jean Jean-Baptiste Jean-Claude Jean-François Jean-Jacques Jean-Louis Jean-Luc
    Jean-Marc Jean-Marie Jean-Michel Jean-Paul Jean-Philippe Jean-Pierre Jean-Yves Jeanne Jeff Jeffrey Jennifer
    Jeremy Jérémy Jérôme Jerome Jerry Jesse Jessica Jill Jim Jimmy Jo Joan Joanna Joe Joël Joel Johan Johann
    Johannes John Johnny Jon Jonas Jonathan Jorge José Joseph Josh Joshua Josiane Joyce Juan Judith Judy Jules
    Julia Julian Julie Julien Juliette Julio Justin Justine Kamala Kamel Karen Karim Karine Karl Karl-Heinz Kate
    Katherine Kathleen Kathy Katie Keith Kelly Ken Kenneth Kevin Khaled Kim Kofi Kristen Kurt Kyle Lætitia Laetitia
    Larry Laura Laure Laurence Laurent Lauren Lawrence Léa Lee Leila Léo Leo Léon Leonardo Leslie Liam Liliane
    Linda Lindsay Lisa Liz Lionel Loïc Lorenzo Louis Louise Luc Luca Lucas Lucia Lucie Lucien Lucy Ludovic Luigi
    Luis Luke Lydia Lynn Mackenzie Madeleine Magali Mahmoud Mamadou Manon Manuel Marc Marcel Marcelo Marco Marcos
    Marcus Margaret Margaux Maria María Marie Marie-Claude Marie-France Marina Marine Mario Marion Marjorie Mark
    Marlène Marta Martha Martin Martine Mary Mathieu Matt Matteo Matthew Matthias Matthieu Maurice Mauro Max Maxime
    Megan Mehdi Mehmet Melania Mélanie Melissa Michael Michaël Michel Michèle Michelle Miguel Mikael Mike Mikhail
    Mohamed Mohammad Mohammed Monica Monique Morgan Moritz Moussa Muhammad Murielle Mustafa Myriam Nadia Nadine
    Nancy Natalia Natalie Nathalie Nathan Neil Nelson Nicholas Nick Nicola Nicolas Nicole Nigel Nikita Nikki Noah
    Noël Noémie Nora Norman Odile Oleg Olga Oliver Olivia Olivier Omar Oscar Osman Oumar Ousmane Pablo Pamela Paola
    Paolo Pascal Pascale Patrice Patricia Patrick Paul Paula Paulo Pauline Pedro Peter Phil Philip Philipp Philippe
    Phillip Pierre Pierre-Yves Rachel Rachid Ralph Ramón Raphaël Raul Ray Raymond Rebecca Régis Rémi Renaud René
    Ricardo Richard Rick Rishi Rita Rob Robert Roberto Robin Rodrigo Roger Roland Romain Roman Ron Ronald Rosa Rose
    Roy Rupert Russell Ruth Ryan Sabine Sabrina Saïd Salma Sam Samantha Samir Samuel Sandra Sandrine Sanna Sara
    Sarah Scott Sean Sébastien Ségolène Serena Serge Sergei Sergio Sharon Shaun Sheila Simon Simone Solange Sonia
    Sophia Sophie Stan Stanislas Stanley Stefan Stéphane Stéphanie Stephanie Stephen Steve Steven Stuart Sue Susan
    Suzanne Sven Svetlana Sylvain Sylvie Tamara Tanya Tara Tariq Tatiana Ted Teresa Terry Thabo Theodore Theresa
    Tiffany Sacha Thérèse Thibault Thierry Thomas Tim Timothy Tina Todd Tom Tommy Tony Tracy Ulrich Ursula Valentin
    Valérie Vanessa Vera Véronique Vicente Vincent Violette Viktor Virginie Vitali Vladimir Volodymyr Walter Wayne
    Wendy Werner Wilhelm Will William Winston Wolfgang Xavier Yann Yannick Yasmine Yasser Yousef Youssef Yuri Yves
    Yvette Yvonne Zach Zachary Zoé Zoe
    """
)

FEMININE_NAMES = words(
    """
    Abigail Adèle Agathe Agnès Alexandra Alice Alicia Allison Amanda Amélie Amina Amy Ana Angela Anita Ann
    Anna Anne Annick Annie Antonia Ariane Ashley Aude Audrey Aurélie Aurore Barbara Béatrice Beth Bethany Brenda
    Brigitte Carla Carmen Carol Carole Caroline Catherine Cathy Cécile Céline Charlotte Christelle Christina Christine
    Cindy Claire Clara Claudia Claudine Corinne Cristina Daniela Danielle Deborah Delphine Denise Diana Diane Elena
    Éliane Elisa Élisabeth Elisabeth Elise Elizabeth Ellen Élodie Elsa Emily Emma Emmanuelle Estelle Eva Evelyn
    Fabienne Fatima Fatou Fiona Françoise Francine Frédérique Gabriela Gabrielle Geneviève Grace Hannah Heather Hélène
    Helen Hilary Hillary Inès Ingrid Irène Isabel Isabelle Jacqueline Jane Janet Jeanne Jennifer Jessica Jill Joan
    Joanna Josiane Joyce Judith Judy Julia Julie Juliette Kamala Karen Karine Kate Katherine Kathleen Kathy Katie
    Kristen Lætitia Laetitia Laura Laure Lauren Léa Leila Liliane Linda Lindsay Lisa Liz Louise Lucia Lucie Lucy Lydia
    Lynn Madeleine Magali Manon Margaret Margaux Maria María Marie Marie-Claude Marie-France Marina Marine Marion
    Marjorie Marlène Marta Martha Martine Mary Megan Melania Mélanie Melissa Michèle Michelle Monica Monique Murielle
    Myriam Nadia Nadine Nancy Natalia Natalie Nathalie Nicole Nikki Noémie Nora Odile Olga Olivia Pamela Paola Patricia
    Paula Pauline Rachel Rebecca Rita Rosa Rose Ruth Sabine Sabrina Salma Samantha Sandra Sandrine Sanna Sara Sarah
    Ségolène Serena Sharon Sheila Simone Solange Sonia Sophia Sophie Stéphanie Stephanie Sue Susan Suzanne Svetlana
    Sylvie Tamara Tanya Tara Tatiana Teresa Theresa Tiffany Thérèse Tina Tracy Ursula Valérie Vanessa Vera Véronique
    Violette Virginie Wendy Yasmine Yvette Yvonne Zoé Zoe
    """
)
