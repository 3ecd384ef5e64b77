Console.Error.WriteLine("discord [--port 0]");
return 2;
