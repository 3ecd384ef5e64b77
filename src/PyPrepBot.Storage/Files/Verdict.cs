using PyPrepBot.Storage.Files.Yaml;

namespace PyPrepBot.Storage.Files;

/// <summary>The rules about <c>right</c> and <c>wrong</c>.</summary>
internal static class Verdict
{
    /// <summary>Whether the option is right; null, with a fault, when it says both or neither.</summary>
    public static bool? Of(Fields option)
    {
        var right = option.Has("right");
        if (right != option.Has("wrong"))
            return right;

        var found = right ? "both `right` and `wrong`" : "neither `right` nor `wrong`";
        option.Faults.Add(option.Map.Line, "verdict", $"{option.Subject}: a choice has {found}.", "Keep exactly one.");
        return null;
    }

    /// <summary>Counts what the author wrote, so that a fault elsewhere in a choice does not look like a missing right one.</summary>
    public static void CheckNumber(Fields question, int least, int most)
    {
        if (question.Map.Find("choices")?.Value is not YamlList list)
            return;

        var right = list.Items.OfType<YamlMap>().Count(option => option.Find("right") is not null);
        if (right >= least && right <= most)
            return;

        var wanted = least == most ? "exactly one is wanted" : $"{least} to {most} are wanted";
        question.Fault("choices", "right-count", $"{right} choices are right; {wanted}.", "Mark each choice with `right:` or `wrong:`.");
    }
}
