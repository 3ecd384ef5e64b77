using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Settings;

/// <summary>The words of a group's settings.</summary>
internal static class SettingsMessages
{
    private const int MostUndone = 4;
    private const int Longest = 60;

    public static ChatMessage All(
        StudyGroup group,
        IReadOnlyList<AuditEntry> changes,
        IReadOnlyDictionary<MemberId, string> names,
        IReadOnlyList<AuditEntry> undoable,
        string? note) => new(
        "Settings of this group",
        [
            new Heading("The settings of this group"),
            .. note is null ? (Block[])[] : [new Paragraph(new RichText(new Bold(note)))],
            new Fields([
                .. group.Rooms.Select(room => new Field("channel", new RichText(HaltMessages.Place(group, room)))),
                .. SettingKeys.All.Select(key => new Field(key.Name, key.Say(group))),
            ]),
            .. changes.Count == 0 ? (Block[])[] :
            [
                new Divider(),
                new Paragraph(new RichText(new Bold("The last changes"))),
                .. changes.Select(change => new Paragraph(Line(group, change, names))),
            ],
            .. undoable.Count == 0
                ? (Block[])[]
                : [new ButtonRow([.. undoable.Take(MostUndone).Select(change =>
                    new Button(SettingsVerb.UndoOf(change), Short($"Undo {change.Subject}: back to {change.Before}")))])],
            new SelectMenu(
                new ActionId(SettingsVerb.Choose), "Change a setting",
                [.. SettingKeys.All.Select(key => new SelectOption(key.Name, key.Name))]),
            new Footnote(new RichText(
                new Code("/group settings key:hour value:18:30"), " does it in one line; ", new Code("/group setup"),
                " changes the channel.")),
        ]);

    public static Modal Form(StudyGroup group, SettingKey key, Platform platform) => new(
        SettingsVerb.FormOf(key, key.Say(group)), $"Change {key.Name}",
        key.Hint is { } hint ? [new Paragraph(hint(platform))] : [],
        [new TextField("value", $"New value, such as {key.Examples[0]}", MaxLength: 300, Placeholder: string.Join(" · ", key.Examples))
        {
            Value = key.Name == "moderators" ? null : key.Say(group),
        }]);

    public static string Unreadable(SettingKey key) => $"That is not {key.Label}. Try {string.Join(", ", key.Examples)}.";

    public static ChatMessage Unreadable(SettingKey key, string typed, Platform platform) => Said(
        "That could not be read.",
        new RichText(
            new Code(WellFormed.Of(Short(typed))), $" could not be read as {key.Label}. Try ",
            new Code(string.Join(", ", key.Examples)), ". ",
            key.Hint is { } hint ? $"{hint(platform)} " : "", "Nothing was changed."));

    public static ChatMessage NoSuchKey(string typed) => Said(
        "There is no such setting.",
        new RichText(
            "There is no setting ", new Code(WellFormed.Of(Short(typed))), ". There are ",
            new Code(string.Join(", ", SettingKeys.All.Select(key => key.Name))), "."));

    public static ChatMessage NoValue(SettingKey key) => Said(
        "The value is missing.",
        new RichText("Say the new value too: ", new Code($"/group settings key:{key.Name} value:{key.Examples[0]}"), "."));

    public static ChatMessage NotSetUp() => Said(
        "The group is not set up yet.",
        new RichText("This group is not set up yet: ", new Code("/group setup"), " does it in four steps."));

    private static RichText Line(StudyGroup group, AuditEntry change, IReadOnlyDictionary<MemberId, string> names)
    {
        var at = TimeZoneInfo.ConvertTime(change.At, GroupZone.Get(group.Schedule.Zone));
        return new RichText(
            at.ToString("ddd d MMM HH:mm", CultureInfo.InvariantCulture),
            $" · {change.Subject}: {Short(change.Before ?? "nothing")} → {Short(change.After ?? "nothing")} · ",
            new Plain(names.GetValueOrDefault(change.By, change.By.Value)));
    }

    private static string Short(string text) => text.Length <= Longest ? text : text[..Longest] + "…";

    private static ChatMessage Said(string summary, RichText text) => new(summary, new Paragraph(text));
}
