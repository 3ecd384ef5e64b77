using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.MySettings;

/// <summary>A member's settings on one screen, read as they stand.</summary>
public sealed class SettingsView(IMemberStore members, IMemberSettingsStore settings, IAwardStore awards)
{
    internal async Task<ChatMessage> OfAsync(StudyGroup group, MemberId member, CancellationToken cancellation)
    {
        var state = await members.FindAsync(group.Id, member, cancellation);
        return SettingsMessages.Of(
            await settings.FindAsync(group.Id, member, cancellation),
            await members.PlatformNameAsync(group.Id, member, cancellation) ?? member.Value,
            state.Pauses,
            AwardWords.Standing(await awards.AllAsync(group.Id, cancellation), member));
    }
}
