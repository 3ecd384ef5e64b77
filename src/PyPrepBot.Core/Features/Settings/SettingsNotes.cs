namespace PyPrepBot.Core.Features.Settings;

/// <summary>What is said of one change of a setting.</summary>
internal static class SettingsNotes
{
    public const string TooLateToUndo = "A change can be undone for 24 hours, and this one is older or was undone. Nothing was changed.";

    public static string Changed(SettingKey key, string before, string after) => $"Changed: {key.Name} is {after}; it was {before}.";

    public static string SameAsBefore(SettingKey key, string value) => $"It is like that already: {key.Name} is {value}.";

    public static string Overtaken(SettingKey key, string value) =>
        $"Somebody changed {key.Name} while you had it open: it is {value} now. Yours was not kept; open it again if you still want it.";

    public static string ChangedSince(SettingKey key, string value) =>
        $"{key.Name} has been changed since and is {value} now, so nothing was undone.";

    public static string Undone(SettingKey key, string value) => $"Undone: {key.Name} is {value} again.";
}
