using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features;

/// <summary>Finds the member whom a moderator named in an option. Only one who was met in this group is one.</summary>
public sealed class GivenPerson(GroupDirectory directory, IMemberStore members)
{
    public const string Option = "user";

    /// <returns>Who it is, on the platform and in the group, and the name they go by; null for nobody who is known here.</returns>
    public async Task<(UserRef User, MemberId Member, string Name)?> FindAsync(
        StudyGroup group, SlashCommand command, CancellationToken cancellation)
    {
        var id = (command.Arguments[Option] ?? "").TrimStart('@');
        return id.Length == 0 || !MemberId.TryParse($"{command.User.Platform.ToString().ToLowerInvariant()}:{id}", out var account)
            || await members.PlatformNameAsync(group.Id, account, cancellation) is not { } name
            ? null
            : await NamedAsync(group, new UserRef(command.User.Platform, id, name), cancellation);
    }

    private async Task<(UserRef User, MemberId Member, string Name)?> NamedAsync(
        StudyGroup group, UserRef user, CancellationToken cancellation)
    {
        var member = await directory.MemberAsync(group, user, cancellation);
        return (user, member, (await members.NamesAsync(group.Id, [member], cancellation))[member]);
    }
}
