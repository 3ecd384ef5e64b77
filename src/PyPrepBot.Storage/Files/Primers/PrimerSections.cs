using System.Text.RegularExpressions;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files.Primers;

/// <summary>Reads the five sections of a primer, in their order, and reports whatever is not as it should be.</summary>
internal sealed partial class PrimerSections(Outline outline, FaultLog faults)
{
    private const int MostModel = 600;
    private const int MostItem = 240;

    private static readonly string[] Names = ["Model", "Traps", "Trade-offs", "Versions", "Sources"];

    public Primer Read(string topic)
    {
        if (!outline.Sections.Select(section => section.Name).SequenceEqual(Names, StringComparer.Ordinal))
        {
            var found = string.Join(", ", outline.Sections.Select(section => section.Name));
            faults.Add(1, "sections", $"The sections are {Shown.Short(found)}.", $"Write {string.Join(", ", Names)}, in this order.");
        }

        return new Primer(
            topic,
            outline.Title,
            Paragraphs("Model"),
            [.. Items("Traps", 2, 5).Select(item => item.Text)],
            [.. Items("Trade-offs", 1, 4).Select(item => item.Text)],
            [.. Items("Versions", 1, 5).Select(Change).OfType<PrimerChange>()],
            [.. Items("Sources", 1, 4).Select(Source).OfType<PrimerSource>()]);
    }

    private List<string> Paragraphs(string name)
    {
        var paragraphs = new List<string>();
        var open = false;
        foreach (var (number, line) in LinesOf(name))
        {
            CheckMarkup(number, line);
            if (line.Length == 0)
                open = false;
            else if (open)
                paragraphs[^1] += " " + line;
            else
                (open, paragraphs) = (true, [.. paragraphs, line]);
        }

        CheckCount(name, paragraphs.Count, 1, 3, "paragraphs");
        if (paragraphs.Sum(paragraph => paragraph.Length) is var length and > MostModel)
            faults.Add(LineOf(name), "length", $"The model has {length} characters; {MostModel} are allowed.", "Say it shorter.");

        return paragraphs;
    }

    private List<(int Number, string Text)> Items(string name, int least, int most)
    {
        var items = new List<(int, string)>();
        foreach (var (number, line) in LinesOf(name).Where(line => line.Text.Length > 0))
        {
            if (!line.StartsWith("- ", StringComparison.Ordinal))
                faults.Add(number, "list", $"A line under {name} is no item.", "Begin it with `- `, and keep an item on one line.");
            if (name != "Sources")
                CheckItem(number, line);
            items.Add((number, line.TrimStart('-', ' ')));
        }

        CheckCount(name, items.Count, least, most, "items");
        return items;
    }

    private void CheckItem(int number, string line)
    {
        CheckMarkup(number, line);
        if (line.Length > MostItem)
        {
            var message = $"The item has {line.Length} characters; {MostItem} are allowed.";
            faults.Add(number, "length", message, "Say it shorter, or make it two.");
        }
    }

    private PrimerChange? Change((int Number, string Text) item)
    {
        if (Releases().Match(item.Text) is { Success: true } match)
            return new PrimerChange(match.Groups["releases"].Value, match.Groups["text"].Value);

        const string Mend = "Write `- **3.12** …`, `- **3.11-3.13** …` or `- **3.14+** …`.";
        faults.Add(item.Number, "version", "The item does not begin with a version.", Mend);
        return null;
    }

    private PrimerSource? Source((int Number, string Text) item)
    {
        if (LinkPattern().Match(item.Text) is { Success: true } match
            && Uri.TryCreate(match.Groups["address"].Value, UriKind.Absolute, out var address))
            return new PrimerSource(match.Groups["name"].Value, address);

        faults.Add(item.Number, "source", "The item is not a link.", "Write `- [what it is](https://…)`.");
        return null;
    }

    private void CheckMarkup(int number, string line)
    {
        // What stands between backticks is code, whatever it looks like.
        var words = string.Concat(line.Split('`').Where((_, index) => index % 2 == 0));
        var isOdd = line.Count(character => character == '`') % 2 == 1 || words.Split("**").Length % 2 == 0;
        if (isOdd || line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith('|') || LinkInText().IsMatch(words))
        {
            const string Message = "Only `code` and **stress** are shown, each closed on its line.";
            faults.Add(number, "markup", Message, "Take the rest out; links belong under Sources.");
        }
    }

    private void CheckCount(string name, int count, int least, int most, string what)
    {
        if (outline.Sections.Any(section => section.Name == name) && (count < least || count > most))
        {
            var message = $"{name} has {count} {what}; {least} to {most} are allowed.";
            faults.Add(LineOf(name), "count", message, count < least ? "Add some." : "Take some out.");
        }
    }

    private int LineOf(string name) => outline.Sections.FirstOrDefault(section => section.Name == name)?.Line ?? 1;

    private List<(int Number, string Text)> LinesOf(string name) =>
        outline.Sections.FirstOrDefault(section => section.Name == name)?.Lines ?? [];

    [GeneratedRegex(
        @"\A\*\*(?<releases>3\.[0-9]+(\.[0-9]+)?( ?(\+|-|–|to) ?(3\.[0-9]+(\.[0-9]+)?)?)?)\*\*[:.]? +(?<text>\S.*)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Releases();

    [GeneratedRegex(@"\A\[(?<name>[^\[\]]+)\]\((?<address>https://[^\s()]+)\)\z", RegexOptions.CultureInvariant)]
    private static partial Regex LinkPattern();

    [GeneratedRegex(@"\]\(", RegexOptions.CultureInvariant)]
    private static partial Regex LinkInText();
}
