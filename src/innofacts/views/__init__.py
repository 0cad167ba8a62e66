"""What is asked becomes what is shown: tables, cards, comparisons and findings."""
