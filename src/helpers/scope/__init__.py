"""What a number or date is of: whose, where and when."""
