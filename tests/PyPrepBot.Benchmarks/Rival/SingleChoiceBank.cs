namespace PyPrepBot.Benchmarks.Rival;

/// <summary>The shipped questions that are answered by one press: whatever day it is, the crowd has something to press.</summary>
internal static class SingleChoiceBank
{
    private const string NextQuestion = "\n  - id: ";

    /// <param name="root">The root of the repository.</param>
    public static string Write(string root, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, "questions"), "*.yaml"))
        {
            var pieces = File.ReadAllText(file).Split(NextQuestion);
            var isBank = pieces[0].Contains("questions:", StringComparison.Ordinal);
            var kept = pieces.Where((piece, index) => index == 0 || !isBank || piece.Contains("kind: single", StringComparison.Ordinal)).ToList();
            if (!isBank || kept.Count > 1)
            {
                File.WriteAllText(Path.Combine(folder, Path.GetFileName(file)), string.Join(NextQuestion, kept));
            }
        }

        return folder;
    }
}
