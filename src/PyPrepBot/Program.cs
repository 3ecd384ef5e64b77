Console.WriteLine("PyPrepBot");
