using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files;

/// <summary>Reads the stages and the wished shares of the kinds.</summary>
internal static class BankPlanReader
{
    private static readonly string[] Days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    public static BankPlan Read(Fields file) => new(ReadStages(file), ReadShares(file))
    {
        Supported = ReadReleases(file),
        Week = ReadWeek(file),
        Facts = SeedFactReader.Read(file),
    };

    private static PythonRange? ReadReleases(Fields file)
    {
        if (file.Group("python") is not { } python)
            return null;

        python.AllowOnly(["oldest", "newest"]);
        python.Require("oldest", "newest");
        return PythonRange.Parse($"{python.OptionalText("oldest", TextRules.Version)}-{python.OptionalText("newest", TextRules.Version)}");
    }

    private static Difficulty[] ReadWeek(Fields file)
    {
        if (file.Group("week") is not { } week)
            return [];

        week.AllowOnly(Days);
        week.Require(Days);
        return [.. Days.Select(day => week.Word(day, Vocabulary.Difficulties, Difficulty.Medium))];
    }

    private static Dictionary<string, BankStage> ReadStages(Fields file)
    {
        var stages = new Dictionary<string, BankStage>(StringComparer.Ordinal);
        if (file.Group("stages") is not { } group)
            return stages;

        foreach (var name in group.Map.Fields.Select(field => field.Name))
        {
            if (group.Group(name) is not { } stage)
                continue;

            stage.AllowOnly(["share", "least"]);
            stage.Require("share", "least");
            stages[name] = new BankStage(stage.Share("share"), stage.Number("least", 0, 1000));
        }

        return stages;
    }

    private static Dictionary<QuestionKind, double> ReadShares(Fields file)
    {
        var shares = new Dictionary<QuestionKind, double>();
        if (file.Group("kinds") is not { } group)
            return shares;

        group.AllowOnly(Vocabulary.Kinds.Keys);
        foreach (var (word, kind) in Vocabulary.Kinds)
            shares[kind] = group.Share(word);

        return shares;
    }
}
