namespace PyPrepBot.Storage.Files.Primers;

/// <summary>The title and sections of a Markdown text.</summary>
internal sealed record Outline(string Title, IReadOnlyList<OutlineSection> Sections)
{
    public static Outline Of(string text, FaultLog faults)
    {
        var title = "";
        var sections = new List<OutlineSection>();
        var number = 0;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()))
        {
            number++;
            if (line.StartsWith("## ", StringComparison.Ordinal))
                sections.Add(new OutlineSection(line[3..].Trim(), number, []));
            else if (number == 1 && line.StartsWith("# ", StringComparison.Ordinal))
                title = line[2..].Trim();
            else if (sections.Count > 0)
                sections[^1].Lines.Add((number, line));
            else if (number == 1 || line.Length > 0)
                faults.Add(number, "title", "A primer begins with its title, then a section.", "Write `# Title`, then `## Model`.");
        }

        return new Outline(title, sections);
    }
}
