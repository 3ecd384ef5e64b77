using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files;

/// <summary>Reads the stages and the wished shares of the kinds.</summary>
internal static class BankPlanReader
{
    public static BankPlan Read(Fields file) => new(ReadStages(file), ReadShares(file));

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
