using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Settings;

/// <summary>A group's settings with who changed them last.</summary>
public sealed class SettingsView(IAuditStore entries, IMemberStore members)
{
    private const int Looked = 100;
    private const int Shown = 5;

    private static readonly string[] Kinds = [SettingsDesk.What, "setup", "schedule"];

    public async Task<ChatMessage> ShowAsync(StudyGroup group, DateTimeOffset now, string? note, CancellationToken cancellation)
    {
        var latest = await entries.LatestAsync(group.Id, Looked, cancellation);
        var changes = latest.Where(entry => Kinds.Contains(entry.What)).Take(Shown).ToList();
        var names = await members.NamesAsync(group.Id, [.. changes.Select(change => change.By).Distinct()], cancellation);
        return SettingsMessages.All(group, changes, names, SettingsDesk.Undoable(group, latest, now), note);
    }
}
