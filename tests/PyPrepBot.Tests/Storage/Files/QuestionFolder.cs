using PyPrepBot.Core.Questions;
using PyPrepBot.Storage.Files;

namespace PyPrepBot.Tests.Storage.Files;

/// <summary>A folder of questions of its own for one test.</summary>
internal sealed class QuestionFolder : IDisposable
{
    public QuestionFolder() => Write(TopicsFile.Name, Samples.Topics);

    public string Path { get; } = Directory.CreateTempSubdirectory("questions-").FullName;

    public void Write(string name, string text)
    {
        var file = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public void Delete(string name) => File.Delete(System.IO.Path.Combine(Path, name));

    public LoadedBank Load(Func<Question, IReadOnlyList<string>>? keyCheck = null) => BankFolder.Load(Path, keyCheck ?? (_ => []));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
