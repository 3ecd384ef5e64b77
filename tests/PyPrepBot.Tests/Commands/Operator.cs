using PyPrepBot.Commands;

namespace PyPrepBot.Tests.Commands;

/// <summary>Gives commands as from a shell, with a folder of its own that goes when the test ends.</summary>
internal sealed class Operator : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pyprepbot-operator-");

    /// <summary>A place in the folder.</summary>
    public string At(string name) => Path.Combine(_folder.FullName, name);

    public string Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), text);
        return At(name);
    }

    public static Task<Outcome> SayAsync(params string[] words) => TypeAsync("", words);

    /// <param name="input">What is piped in.</param>
    public static async Task<Outcome> TypeAsync(string input, params string[] words)
    {
        var (before, output, errors) = ((Console.In, Console.Out, Console.Error), new StringWriter(), new StringWriter());
        try
        {
            Console.SetIn(new StringReader(input));
            Console.SetOut(TextWriter.Synchronized(output));
            Console.SetError(TextWriter.Synchronized(errors));
            var code = await CommandTree.RunAsync(words);
            return new Outcome(code, output.ToString(), errors.ToString());
        }
        finally
        {
            Console.SetIn(before.In);
            Console.SetOut(before.Out);
            Console.SetError(before.Error);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
