using System.Text.Json;
using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Benchmarks.Policy;

/// <summary>Answers the requests of the policy plug in their order.</summary>
internal sealed class PolicySession
{
    private static readonly object Done = new { ok = true };

    private int _testLength = 5;
    private PolicyEngine? _engine;

    public bool IsOver { get; private set; }

    private PolicyEngine Engine => _engine ?? throw new InvalidOperationException("Send \"reset\" first.");

    public object Reply(JsonElement request) => Text(request, "op") switch
    {
        "hello" => Hello(request),
        "reset" => Reset(request),
        "next" => Next(request),
        "answer" => Answer(request),
        "estimate" => Estimate(request),
        "predict" => new { p = Texts(request, "items").Select(item => Engine.Predict(Text(request, "member"), item)).ToList() },
        "items" => new { b = Engine.Difficulties.ToList() },
        "bye" => Bye(),
        var op => throw new InvalidOperationException($"Unknown op \"{op}\"."),
    };

    private object Hello(JsonElement request)
    {
        if (request.TryGetProperty("testLength", out var length))
        {
            _testLength = Math.Max(1, length.GetInt32());
        }

        return new { ok = true, name = "pyprepbot" };
    }

    private object Reset(JsonElement request)
    {
        var items = request.GetProperty("items").EnumerateArray().Select(Item).ToList();
        var members = request.GetProperty("members").EnumerateArray().Select(member => Text(member, "id"));
        _engine = new PolicyEngine($"{Raw(request, "run")}/{Raw(request, "seed")}", items, members, _testLength);

        return Done;
    }

    private object Next(JsonElement request) => new
    {
        item = Engine.Next(
            Text(request, "member"),
            request.GetProperty("test").GetInt64(),
            request.GetProperty("pos").GetInt32(),
            Day(request),
            Texts(request, "exclude").ToHashSet(StringComparer.Ordinal)),
    };

    private object Answer(JsonElement request)
    {
        var score = request.GetProperty("correct").GetBoolean() ? 1 : 0;
        var daily = Text(request, "context") == "daily";
        Engine.Answer(Text(request, "member"), Text(request, "item"), score, daily, Day(request));

        return Done;
    }

    private object Estimate(JsonElement request)
    {
        var rating = Engine.Estimate(Text(request, "member"));

        return new { theta = rating.Mean, se = Math.Sqrt(rating.Variance) };
    }

    private object Bye()
    {
        IsOver = true;

        return Done;
    }

    private static RatedItem Item(JsonElement item)
    {
        var options = item.TryGetProperty("options", out var count) ? count.GetInt32() : 0;
        var guess = Guess(Text(item, "kind"), options);

        return new RatedItem(Text(item, "id"), Text(item, "topic"), Label(Text(item, "label")), guess == 0, guess);
    }

    private static Difficulty Label(string label) =>
        Enum.TryParse<Difficulty>(label, ignoreCase: true, out var known) && Enum.IsDefined(known)
            ? known
            : throw new FormatException($"Unknown label \"{label}\".");

    private static double Guess(string kind, int options) => kind switch
    {
        _ when options < 2 => 0,
        "multi" => 1 / (Math.Pow(2, options) - 1),
        "order" => 1 / Enumerable.Range(1, options).Aggregate(1.0, (product, factor) => product * factor),
        _ => 1.0 / options,
    };

    private static string Text(JsonElement from, string name) =>
        from.GetProperty(name).GetString() ?? throw new FormatException($"\"{name}\" is null.");

    private static IEnumerable<string> Texts(JsonElement from, string name) => from.TryGetProperty(name, out var list)
        ? list.EnumerateArray().Select(item => item.GetString() ?? throw new FormatException($"\"{name}\" holds null."))
        : [];

    private static double Day(JsonElement request) => request.GetProperty("day").GetDouble() is var day && double.IsFinite(day)
        ? day
        : throw new FormatException("\"day\" is not finite.");

    private static string Raw(JsonElement from, string name) => from.TryGetProperty(name, out var value) ? value.GetRawText() : "";
}
