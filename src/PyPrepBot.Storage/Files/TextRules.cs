using System.Text.RegularExpressions;

namespace PyPrepBot.Storage.Files;

/// <summary>Every text rule of <c>questions/schema.json</c>, under the schema's own names.</summary>
internal static partial class TextRules
{
    private const int NoLimit = SourceText.MaxBytes;
    private const string OneLine = "one line that neither begins nor ends with a blank";

    public static readonly TextRule Slug = new(1, 32, SlugPattern(), "lower-case words with dashes between them, such as free-threading");
    public static readonly TextRule Id = new(1, 40, IdPattern(), "topic and number, such as gil-007");
    public static readonly TextRule Version = new(1, NoLimit, VersionPattern(), "\"3.12+\", \"3.11-3.13\" or \"3.14\"");
    public static readonly TextRule Why = new(12, 300);
    public static readonly TextRule Check = new(3, 300);
    public static readonly TextRule Prompt = new(15, 600);
    public static readonly TextRule Code = new(5, 1200);
    public static readonly TextRule Choice = new(1, 150);
    public static readonly TextRule Answer = new(1, 400);
    public static readonly TextRule Word = Line(60);
    public static readonly TextRule Accept = Line(NoLimit);
    public static readonly TextRule Output =
        new(1, 400, OutputPattern(), "lines with no empty one among them, and no blank before or behind all of it");
    public static readonly TextRule Fix = new(1, 120);
    public static readonly TextRule Item = Line(75);
    public static readonly TextRule Mark = Line(40);
    public static readonly TextRule Hint = new(10, 150);
    public static readonly TextRule Explain = new(60, 900);
    public static readonly TextRule Address = new(1, NoLimit, AddressPattern(), "https://… without blanks, < > ( )");
    public static readonly TextRule Seed = new(1, NoLimit, SeedPattern(), "a fact of topics.yaml, such as F07");
    public static readonly TextRule Author = new(1, 39, AuthorPattern(), "letters, digits, dots, dashes and underscores, 39 at most");
    public static readonly TextRule Since = new(1, NoLimit, SincePattern(), "\"2026-11-22\"");
    public static readonly TextRule Skip = new(15, 200);
    public static readonly TextRule Block = new(1, NoLimit);
    public static readonly TextRule Printed = new(0, NoLimit);
    public static readonly TextRule Raises = new(1, NoLimit, RaisesPattern(), "the name of an exception type, such as KeyError");
    public static readonly TextRule Title = Line(60);
    public static readonly TextRule About = Line(200);

    private static TextRule Line(int max) => new(1, max, LinePattern(), OneLine);

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex SlugPattern();

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*-[0-9]{3,4}\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();

    [GeneratedRegex(@"\A3\.[0-9]+(\.[0-9]+)?(\+|-3\.[0-9]+(\.[0-9]+)?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex VersionPattern();

    [GeneratedRegex(@"\A\S(?:[^\r\n\u0085\u2028\u2029]*\S)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex LinePattern();

    [GeneratedRegex(@"\A\S(?:(?:(?!\n[^\S\n]*\n)[^\r\u0085\u2028\u2029])*\S)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex OutputPattern();

    [GeneratedRegex(@"\Ahttps://[^\s<>()]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex AddressPattern();

    [GeneratedRegex(@"\AF[0-9]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex SeedPattern();

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._-]{0,38}\z", RegexOptions.CultureInvariant)]
    private static partial Regex AuthorPattern();

    [GeneratedRegex(@"\A20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\z", RegexOptions.CultureInvariant)]
    private static partial Regex SincePattern();

    [GeneratedRegex(@"\A[A-Z][A-Za-z0-9_]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex RaisesPattern();
}
