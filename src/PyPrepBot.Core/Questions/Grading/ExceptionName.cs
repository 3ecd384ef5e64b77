namespace PyPrepBot.Core.Questions.Grading;

/// <summary>An exception as named in an answer.</summary>
/// <param name="Path">Module and name in lower case, without blanks and underscores.</param>
/// <param name="Written">The name as it was typed.</param>
internal sealed record ExceptionName(string Path, string Written, string Message)
{
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.Ordinal)
    {
        ["ioerror"] = "oserror",
        ["environmenterror"] = "oserror",
        ["socket.error"] = "oserror",
        ["select.error"] = "oserror",
        ["socket.timeout"] = "timeouterror",
    };

    // What does not begin with a letter is no module, as in 1.5.
    public string Name =>
        Path.Split('.').All(part => part.Length > 0 && char.IsLetter(part[0])) ? Path[(Path.LastIndexOf('.') + 1)..] : Path;

    /// <summary>The name of the class that an alias stands for, without its module.</summary>
    public string Class => Aliases.TryGetValue(Path, out var qualified) ? qualified : Aliases.GetValueOrDefault(Name, Name);

    public static ExceptionName Parse(string line)
    {
        var end = line.AsSpan().IndexOfAny(':', '(');
        var written = (end < 0 ? line : line[..end]).Trim(' ', '\t', '`', '\'', '"');

        return new ExceptionName(Fold(written), written, end < 0 ? "" : line[(end + 1)..].Trim());
    }

    public static string Fold(string name) => string.Concat(name.Where(letter => letter is not (' ' or '\t' or '_'))).ToLowerInvariant();
}
