using PyPrepBot.Storage.Files.Yaml;

namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>Writes a question that comes from another format, or from a list that is not one of blocks, as an author would.</summary>
internal static class YamlQuestion
{
    private const int Dash = 2;
    private const int Column = Dash + 2;

    public static SourceBlock Of(YamlMap question)
    {
        var kind = QuestionShape.KindOf(question);
        var lines = QuestionShape.Sorted(question).SelectMany(field => Field(field, kind, Column, exact: false));

        return new SourceBlock([], AsItem(lines, Column).ToList(), Dash);
    }

    private static IEnumerable<string> Field(YamlField field, string kind, int column, bool exact) => field.Value switch
    {
        YamlMap group => group.Fields
            .SelectMany(inner => Field(inner, kind, column + 2, exact: true))
            .Select(line => Indented(line, 2))
            .Prepend($"{field.Name}:"),
        YamlList list when list.Items.Any(item => item is YamlMap) => list.Items.OfType<YamlMap>()
            .SelectMany(item => AsItem(item.Fields.SelectMany(inner => Field(inner, kind, column + 4, exact: false)), 4))
            .Prepend($"{field.Name}:"),
        YamlList list when field.Name == "refs" => Texts(list).Select(text => $"  - {text}").Prepend("refs:"),
        YamlList list => [$"{field.Name}: [{string.Join(", ", Texts(list))}]"],
        YamlText text when QuestionShape.IsBare(kind, field.Name) => [$"{field.Name}: {text.Value}"],
        YamlText text => Text(field.Name, QuestionShape.Meaning(text, exact), exact),
        _ => [],
    };

    private static IEnumerable<string> Text(string name, string text, bool exact) =>
        YamlScalar.Field(name, text, 0, exact);

    private static IEnumerable<string> Texts(YamlList list) =>
        list.Items.OfType<YamlText>().Select(text => YamlScalar.OnOneLine(QuestionShape.Meaning(text, exact: false)));

    /// <summary>The lines of a group as an item: a dash before the first, and the others below it.</summary>
    private static IEnumerable<string> AsItem(IEnumerable<string> lines, int column) =>
        lines.Select((line, at) => at == 0 ? new string(' ', column - 2) + "- " + line : Indented(line, column));

    private static string Indented(string line, int by) => line.Length == 0 ? line : new string(' ', by) + line;
}
