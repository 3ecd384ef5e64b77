using PyPrepBot.Storage.Files.Yaml;

namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>A question as the cells of a row.</summary>
internal static class SheetCells
{
    /// <summary>In the order of <see cref="SheetColumns.All"/>; empty where the question has no such field.</summary>
    /// <param name="guard">Applied to every text that is there; it tells an empty text from none.</param>
    public static IReadOnlyList<string> Of(SourceQuestion question, Func<string, string> guard)
    {
        var kind = QuestionShape.KindOf(question.Map);
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        if (question.Topic is { } topic)
            cells["topic"] = guard(topic);

        foreach (var field in question.Map.Fields)
            Add(cells, field, kind, guard);

        return [.. SheetColumns.All.Select(column => cells.GetValueOrDefault(column, string.Empty))];
    }

    private static void Add(Dictionary<string, string> cells, YamlField field, string kind, Func<string, string> guard)
    {
        switch (field.Value)
        {
            case YamlText text:
                cells[field.Name] = TextOf(text, QuestionShape.IsBare(kind, field.Name), exact: false, guard);
                break;
            case YamlList list when field.Name is "choices" or "items" or "pairs":
                AddOptions(cells, list, kind, guard);
                break;
            case YamlList list:
                cells[field.Name] = guard(
                    Joined(list, SheetColumns.Lines.Contains(field.Name) ? SheetColumns.Between(kind, field.Name) : " "));
                break;
            case YamlMap verify:
                foreach (var part in verify.Fields)
                {
                    cells[$"verify_{part.Name}"] = part.Value is YamlList needs
                        ? guard(Joined(needs, " "))
                        : TextOf((YamlText)part.Value, isBare: false, exact: true, guard);
                }

                break;
        }
    }

    private static void AddOptions(Dictionary<string, string> cells, YamlList list, string kind, Func<string, string> guard)
    {
        foreach (var (at, item) in list.Items.OfType<YamlMap>().Index())
        {
            var columns = SheetColumns.OfOption(at + 1);
            foreach (var field in item.Fields)
            {
                var text = TextOf((YamlText)field.Value, QuestionShape.IsBare(kind, field.Name), exact: false, guard);
                var isVerdict = kind != "match" && field.Name is "right" or "wrong";
                cells[columns[ColumnOf(field.Name, isVerdict)]] = text;
                if (isVerdict)
                    cells[columns[1]] = field.Name;
            }
        }
    }

    private static int ColumnOf(string field, bool isVerdict) => field switch
    {
        "why" => 2,
        "check" => 3,
        "text" or "left" => 0,
        _ => isVerdict ? 0 : 1,
    };

    private static string TextOf(YamlText text, bool isBare, bool exact, Func<string, string> guard) =>
        isBare ? text.Value : guard(QuestionShape.Meaning(text, exact));

    private static string Joined(YamlList list, string separator) =>
        string.Join(separator, list.Items.OfType<YamlText>().Select(text => QuestionShape.Meaning(text, exact: false)));
}
