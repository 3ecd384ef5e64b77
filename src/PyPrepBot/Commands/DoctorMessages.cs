using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Commands;

/// <summary>What the doctor says about everything that belongs to no platform.</summary>
internal static class DoctorMessages
{
    public const string Well = "Nothing has to be mended.";

    public const string Ill = "Mend what is marked FAULT, then look again.";

    public static Finding NoPlatform { get; } = new(
        FindingLevel.Good,
        "Discord and Slack are off: no token is set. The bot opens a study room in this terminal.",
        "To go on Discord, set Discord__Token in the environment; to go on Slack, begin with `manifest slack`. README.md has the steps.");

    public static string Mark(FindingLevel level) => level switch
    {
        FindingLevel.Good => "ok   ",
        FindingLevel.Warning => "look ",
        _ => "FAULT",
    };

    public static Finding Zones() => GroupZone.Ids.Count > 0
        ? new Finding(FindingLevel.Good, Text($"time zones: {GroupZone.Ids.Count} known"))
        : new Finding(FindingLevel.Fault, "time zones: this machine has no time zone data", "Install the package tzdata.");

    public static Finding Questions(int questions, int topics) =>
        new(FindingLevel.Good, Text($"questions: {questions} in {topics} topics"));

    public static Finding BadQuestions(int faults) => new(
        FindingLevel.Fault, Text($"questions: {faults} faults"), "`bank lint` lists them by file and line.");

    public static Finding Data(string folder, int groups) =>
        new(FindingLevel.Good, Text($"data: {folder} can be read and written, {groups} study groups"));

    public static Finding NoData(string reason) => new(
        FindingLevel.Warning,
        $"data: {reason}",
        "If that process is the running bot, all is well; stop it and look again to have the groups' channels checked too.");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
