"""What a text has to keep straight by itself: its list of works, its lists, tables and statistics."""
