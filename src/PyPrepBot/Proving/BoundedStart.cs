namespace PyPrepBot.Proving;

/// <summary>A program to be started.</summary>
/// <param name="Folder">Where it works.</param>
/// <param name="Environment">All it finds in its environment; empty: what this process has.</param>
/// <param name="Limit">After this it is ended.</param>
internal sealed record BoundedStart(
    string Path, IReadOnlyList<string> Arguments, string Folder, IReadOnlyDictionary<string, string> Environment, TimeSpan Limit)
{
    public BoundedStart(string path, IReadOnlyList<string> arguments, string folder, (string, string)[] environment, TimeSpan limit)
        : this(path, arguments, folder, environment.ToDictionary(pair => pair.Item1, pair => pair.Item2), limit)
    {
    }
}
