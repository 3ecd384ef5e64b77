using PyPrepBot.Storage.Files.Yaml;

namespace PyPrepBot.Storage.Files;

/// <summary>Reads how an answer is proved from a question that has no fault: every field was checked before.</summary>
internal static class ProofReader
{
    public static ProofPlan Read(YamlMap question)
    {
        var verify = question.Find("verify")?.Value as YamlMap;
        return new ProofPlan
        {
            Skip = Text(verify, "skip"),
            Script = Text(verify, "script"),
            Stdout = Text(verify, "stdout"),
            Raises = Text(verify, "raises"),
            Fixed = Text(verify, "fixed"),
            Needs = [.. Items(verify, "needs").OfType<YamlText>().Select(need => need.Value)],
            Checks = [.. Checks(question)],
            Marks = [.. Items(question, "items").OfType<YamlMap>().Select(item => Text(item, "mark"))],
        };
    }

    private static IEnumerable<ProofCheck> Checks(YamlMap question)
    {
        if (Text(question, "check") is { } check)
            yield return new ProofCheck("the statement", check, Text(question, "answer") == "true");

        foreach (var choice in Items(question, "choices").OfType<YamlMap>())
        {
            if (Text(choice, "check") is { } expression)
            {
                var right = Text(choice, "right");
                yield return new ProofCheck(right ?? Text(choice, "wrong") ?? "", expression, right is not null);
            }
        }
    }

    private static IReadOnlyList<YamlNode> Items(YamlMap? map, string name) => (map?.Find(name)?.Value as YamlList)?.Items ?? [];

    private static string? Text(YamlMap? map, string name) => (map?.Find(name)?.Value as YamlText)?.Value;
}
