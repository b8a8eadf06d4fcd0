site-name = Lexarium
