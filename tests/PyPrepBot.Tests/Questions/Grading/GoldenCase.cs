using System.Text.Json;
using PyPrepBot.Core.Questions.Grading;
using Xunit;

namespace PyPrepBot.Tests.Questions.Grading;

/// <summary>One case of grading.json, with its options read into a key.</summary>
internal sealed class GoldenCase(JsonElement json)
{
    private static readonly string[] KnownOptions =
    [
        "whitespace", "quotes", "message", "unit", "units", "tolerance", "type", "scoring", "reject", "known", "shown",
    ];

    private string Kind => Text("kind");

    public Verdict Verdict => Enum.Parse<Verdict>(Text("verdict"), ignoreCase: true);

    public double Score => json.GetProperty("score").GetDouble();

    public Mark Grade()
    {
        Assert.All(Options().Select(option => option.Name), name => Assert.Contains(name, KnownOptions));

        return Kind switch
        {
            "choice" => ChoiceMatcher.Grade(Shown(), Text("input")),
            "multi" when IsList("input") => MultiMatcher.Grade(Shown(), List("input"), AllOrNothing),
            "multi" => MultiMatcher.Grade(Shown(), Text("input"), AllOrNothing),
            "order" when IsList("input") => OrderMatcher.Grade(List("accepted"), List("input"), AllOrNothing),
            "order" => OrderMatcher.Grade(Shown(), List("accepted"), Text("input"), AllOrNothing),
            _ => TypedGrader.Grade(Enum.Parse<TypedKind>(Kind, ignoreCase: true), Key(), Text("input")),
        };
    }

    private bool AllOrNothing => Is("scoring", "all");

    private TypedKey Key() => new()
    {
        Accepted = [.. json.GetProperty("accepted").EnumerateArray().Select(Accepted)],
        Rejected = [.. OptionList("reject").Select(Rejected)],
        ExactWhitespace = Is("whitespace", "exact"),
        ExactQuotes = Is("quotes", "exact"),
        ExactMessage = Is("message", "exact"),
        Units = [.. OptionList("unit").Concat(OptionList("units")).Select(unit => unit.GetString()!)],
        Tolerance = Option("tolerance") is { } tolerance ? new Tolerance(Bound(tolerance, "abs"), Bound(tolerance, "rel")) : null,
        StrictType = Is("type", "strict"),
        KnownTerms = OptionList("known").Select(term => term.GetString()!).ToHashSet(),
    };

    private IReadOnlyList<ShownOption> Shown()
    {
        var right = List("accepted");

        return [.. OptionList("shown").Select(item => item.GetString()!).Select(text => new ShownOption(text, text, right.Contains(text)))];
    }

    private static AcceptedAnswer Accepted(JsonElement entry) => entry.ValueKind == JsonValueKind.String
        ? new AcceptedAnswer(entry.GetString()!)
        : new AcceptedAnswer(entry.GetProperty("text").GetString()!, Enum.Parse<TypedKind>(entry.GetProperty("kind").GetString()!, true));

    private static RejectedAnswer Rejected(JsonElement entry) => entry.ValueKind == JsonValueKind.String
        ? new RejectedAnswer(entry.GetString()!)
        : new RejectedAnswer(entry.GetProperty("text").GetString()!, entry.GetProperty("feedback").GetString());

    private static double Bound(JsonElement tolerance, string name) =>
        tolerance.TryGetProperty(name, out var bound) ? bound.GetDouble() : 0;

    private string Text(string name) => json.GetProperty(name).GetString()!;

    private bool IsList(string name) => json.GetProperty(name).ValueKind == JsonValueKind.Array;

    private List<string> List(string name) => [.. json.GetProperty(name).EnumerateArray().Select(item => item.GetString()!)];

    private List<JsonProperty> Options() => json.TryGetProperty("options", out var options) ? [.. options.EnumerateObject()] : [];

    private JsonElement? Option(string name) =>
        Options().Where(option => option.Name == name).Select(option => (JsonElement?)option.Value).FirstOrDefault();

    private bool Is(string name, string value) => Option(name)?.GetString() == value;

    private IEnumerable<JsonElement> OptionList(string name) => Option(name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
        { } single => [single],
    };
}
