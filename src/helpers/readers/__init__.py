"""What reads numbers, dates, quantities, effects and trends in running text: mentions.py is the way in."""
