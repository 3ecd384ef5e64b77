using System.Globalization;

namespace PyPrepBot.CrashTests;

internal sealed class Arguments(IReadOnlyList<string> given)
{
    public string Verb => given.Count > 0 ? given[0] : "";

    public int Number(string name, int otherwise) => Text(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    public string? Text(string name)
    {
        var at = IndexOf(name);
        return at >= 0 && at + 1 < given.Count ? given[at + 1] : null;
    }

    public bool Has(string name) => IndexOf(name) >= 0;

    private int IndexOf(string name) => given.ToList().IndexOf(name);
}
