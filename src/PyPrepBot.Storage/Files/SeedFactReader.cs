namespace PyPrepBot.Storage.Files;

/// <summary>Reads the facts of <c>topics.yaml</c>.</summary>
internal static class SeedFactReader
{
    private static readonly Dictionary<string, string> Verdicts =
        new[] { "ok", "nuance", "outdated", "wrong", "scope", "product" }.ToDictionary(word => word, StringComparer.Ordinal);

    public static IReadOnlyList<SeedFact> Read(Fields file)
    {
        var facts = new List<SeedFact>();
        foreach (var fact in file.Groups("facts", 0, 1000).Where(group => group.Map.Complete))
        {
            fact.AllowOnly(["id", "verdict", "topics", "says", "note"]);
            fact.Require("id", "verdict", "says");
            fact.OptionalText("note", TextRules.Block);
            facts.Add(new SeedFact(
                fact.Text("id", TextRules.Seed),
                fact.Word("verdict", Verdicts, "ok"),
                fact.Texts("topics", TextRules.Slug, 0, 50),
                fact.Text("says", TextRules.Block),
                fact.Map.Line));
        }

        return facts;
    }
}
