namespace PyPrepBot.Simulators.Slack.Rules;

/// <summary>The lines of lists and groups.</summary>
/// <remarks>https://docs.slack.dev/reference/block-kit/composition-objects/option-object</remarks>
internal static class OptionRules
{
    /// <param name="isPlain">Radio buttons and checkboxes take markup; menus do not.</param>
    public static void Check(Piece element, int most, bool isPlain, bool takesGroups = false)
    {
        if (takesGroups && element.Has("option_groups"))
        {
            if (element.Has("options"))
                element.Fail("only one of options and option_groups is allowed");
            var groups = element.List("option_groups", 100);
            foreach (var group in groups)
            {
                group.Only("label", "options");
                TextRules.Plain(group, "label", 75, required: true);
                Lines(group, 100, isPlain, takesUrl: false);
            }

            Unique([.. groups.SelectMany(group => Piece.Pieces(new Faulty(), "", group.Json["options"] as System.Text.Json.Nodes.JsonArray ?? []))],
                element);
            return;
        }

        Unique(Lines(element, most, isPlain, element.Type == "overflow"), element);
        Initial(element, isPlain);
    }

    public static void Line(Piece line, bool isPlain, bool takesUrl = false)
    {
        if (takesUrl)
            line.Only("text", "value", "description", "url");
        else
            line.Only("text", "value", "description");
        if (isPlain)
            TextRules.Plain(line, "text", 75, required: true);
        else
            TextRules.Any(line, "text", 75, required: true);
        line.Text("value", 150, least: 1, required: true);
        if (isPlain)
            TextRules.Plain(line, "description", 75);
        else
            TextRules.Any(line, "description", 75);
        line.Text("url", 3000, least: 1);
    }

    private static IReadOnlyList<Piece> Lines(Piece holder, int most, bool isPlain, bool takesUrl)
    {
        var lines = holder.List("options", most, required: true);
        foreach (var line in lines)
            Line(line, isPlain, takesUrl);
        return lines;
    }

    private static void Unique(IReadOnlyList<Piece> lines, Piece element)
    {
        var values = lines.Select(line => line.Json.Text("value")).OfType<string>().ToList();
        if (values.Distinct(StringComparer.Ordinal).Count() < values.Count)
            element.Fail("duplicate option values are not allowed", "options");
    }

    // Slack wants what is chosen beforehand to be one of the lines, word for word.
    private static void Initial(Piece element, bool isPlain)
    {
        var known = element.Json.Items("options").Select(option => option.ToJsonString()).ToHashSet(StringComparer.Ordinal);
        Piece[] chosen = [.. element.Object("initial_option") is { } one ? [one] : Array.Empty<Piece>(), .. element.List("initial_options", 100)];
        foreach (var line in chosen)
        {
            Line(line, isPlain);
            if (!known.Contains(line.Json.ToJsonString()))
                line.Fail("must be one of the options");
        }
    }
}
