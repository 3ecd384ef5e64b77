using PyPrepBot.Storage.Files.Yaml;

namespace PyPrepBot.Storage.Files;

/// <summary>Checks the shape of <c>verify</c>, which tells how a machine proves the answer. The bot itself has no use for it.</summary>
internal static class VerifyRules
{
    private static readonly string[] Names = ["skip", "script", "stdout", "raises", "fixed", "needs"];

    public static void Check(Fields question)
    {
        if (question.Map.Find("verify")?.Value is not { } value || value is YamlRefused)
            return;

        if (value is not YamlMap { Fields.Count: > 0 } map)
        {
            question.Fault("verify", "type", $"`verify` is {value.Called}, not fields.", "Give a `script`, or `skip:` with the reason.");
            return;
        }

        var verify = new Fields(map, $"{question.Subject}, `verify`", question.Faults);
        verify.AllowOnly(Names);
        if (verify.Has("skip") && map.Fields.Count > 1)
            verify.Fault("skip", "skip-alone", "`skip` stands alone.", "Take it out when there is a proof, or take the rest out.");
        if (verify.Has("fixed") && question.Map.Find("kind")?.Value is YamlText { Value: not "bug" })
            verify.Fault("fixed", "wrong-kind", "`fixed` is only for questions of kind bug.", "Take it out.");

        verify.OptionalText("skip", TextRules.Skip);
        verify.OptionalText("script", TextRules.Block);
        verify.OptionalText("stdout", TextRules.Printed);
        verify.OptionalText("raises", TextRules.Raises);
        verify.OptionalText("fixed", TextRules.Printed);
        foreach (var need in verify.Texts("needs", TextRules.Block, 1, int.MaxValue).Where(need => !Vocabulary.Needs.ContainsKey(need)))
            verify.Fault("needs", "word", $"`needs` cannot be `{Shown.Short(need)}`.", Suggestion.For(need, Vocabulary.Needs.Keys));
    }
}
