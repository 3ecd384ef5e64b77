using System.Text;
using System.Text.Json;

namespace PyPrepBot.Benchmarks.Policy;

/// <summary>Lets a foreign world judge the engine: one JSON line in, one JSON line out.</summary>
internal static class PolicyPlug
{
    public static int Run()
    {
        // The console's own encodings follow the machine's settings; the protocol is UTF-8 without a byte order mark everywhere.
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
        Serve(input, output);

        return 0;
    }

    internal static void Serve(TextReader input, TextWriter output)
    {
        var session = new PolicySession();
        while (!session.IsOver && input.ReadLine() is { } line)
        {
            output.WriteLine(JsonSerializer.Serialize(Reply(session, line)));
        }
    }

    private static object Reply(PolicySession session, string line)
    {
        try
        {
            using var request = JsonDocument.Parse(line);

            return session.Reply(request.RootElement);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException
            or FormatException)
        {
            Console.Error.WriteLine($"refused: {error.Message}");

            return new { ok = false, error = error.Message };
        }
    }
}
