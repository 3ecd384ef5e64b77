using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Settings;

/// <summary>Changes settings one by one, and undoes that for a day.</summary>
public sealed class SettingsDesk(GroupEdit edit, IQuestionBank bank, IAuditStore entries)
{
    /// <summary>How entries of settings are called in the audit.</summary>
    public const string What = "settings";

    private const int Remembered = 100;

    private static readonly TimeSpan UndoFor = TimeSpan.FromHours(24);

    /// <param name="expected">The mark of what was shown; null when nothing was.</param>
    internal async Task<SettingsOutcome> ChangeAsync(
        Interaction act, StudyGroup group, SettingKey key, string typed, string? expected, CancellationToken cancellation)
    {
        var topics = bank.Of(group.Id).Topics;
        var text = ModeratorWords.Spelled(act.User.Platform, typed);
        if (key.Read(group, text, topics) is null)
        {
            return new SettingsOutcome(group, null) { Unread = typed };
        }

        var isLate = false;
        var (saved, before, after) = await edit.ChangeAsync(
            act, group, What, key.Name, key.Say,
            kept =>
            {
                isLate = expected is not null && SettingsVerb.Mark(key.Say(kept)) != expected;
                return isLate ? kept : key.Read(kept, text, topics) ?? kept;
            },
            cancellation);
        return new SettingsOutcome(saved, isLate ? SettingsNotes.Overtaken(key, after)
            : before == after ? SettingsNotes.SameAsBefore(key, after)
            : SettingsNotes.Changed(key, before, after));
    }

    /// <summary>Puts an old value back, unless the setting has been changed since.</summary>
    internal async Task<SettingsOutcome> UndoAsync(
        Interaction act, StudyGroup group, SettingKey key, ActionId undo, CancellationToken cancellation)
    {
        var latest = await entries.LatestAsync(group.Id, Remembered, cancellation);
        var found = latest.FirstOrDefault(entry => entry.What == What && SettingsVerb.IsUndoOf(undo, entry));
        if (found is not { Before: { } old, After: { } now } change || act.ReceivedAt - change.At > UndoFor)
        {
            return new SettingsOutcome(group, SettingsNotes.TooLateToUndo);
        }

        var topics = bank.Of(group.Id).Topics;
        var (saved, before, after) = await edit.ChangeAsync(
            act, group, What, key.Name, key.Say,
            kept => key.Say(kept) == now ? key.Read(kept, old, topics) ?? kept : kept, cancellation);
        return new SettingsOutcome(saved, before == after ? SettingsNotes.ChangedSince(key, after) : SettingsNotes.Undone(key, after));
    }

    /// <summary>Changes of the last day that can still be undone, newest first, one a setting.</summary>
    internal static IReadOnlyList<AuditEntry> Undoable(StudyGroup group, IReadOnlyList<AuditEntry> latest, DateTimeOffset now) =>
        [.. latest
            .Where(entry => entry is { What: What, Before: not null, After: not null } && now - entry.At <= UndoFor)
            .DistinctBy(entry => entry.Subject)
            .Where(entry => SettingKeys.Find(entry.Subject)?.Say(group) == entry.After)];
}
