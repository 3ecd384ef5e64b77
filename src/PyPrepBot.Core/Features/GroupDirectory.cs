using System.Collections.Concurrent;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features;

/// <summary>Finds the study group a person speaks in, and who they are there.</summary>
public sealed class GroupDirectory(IGroupStore groups, IMemberStore members, GroupDefaults defaults)
{
    private readonly ConcurrentDictionary<(GroupId Group, MemberId Member), string> _names = new();

    /// <summary>One group a server, workspace or room.</summary>
    public static GroupId IdOf(ChannelRef channel) => IdOf(channel.Platform, channel.Space);

    public static GroupId IdOf(Platform platform, string space) => new($"{platform}:{space}".ToLowerInvariant());

    public static MemberId IdOf(UserRef user) => new($"{user.Platform.ToString().ToLowerInvariant()}:{user.Id}");

    /// <summary>The group of a channel. One that nobody has set up runs on defaults, and is kept so that its challenges close.</summary>
    public async Task<StudyGroup> OfAsync(ChannelRef channel, CancellationToken cancellation) =>
        await groups.FindAsync(IdOf(channel), cancellation) ?? await groups.AddAsync(Unset(channel), cancellation);

    /// <summary>The group of a channel for somebody who only looks: nothing is kept.</summary>
    public async Task<StudyGroup> LookAsync(ChannelRef channel, CancellationToken cancellation) =>
        await groups.FindAsync(IdOf(channel), cancellation) ?? Unset(channel);

    /// <summary>Group and member of an interaction. The name on the boards is the one that came with it.</summary>
    public async Task<(StudyGroup Group, MemberId Member)> WhoAsync(Interaction interaction, CancellationToken cancellation)
    {
        var group = await OfAsync(interaction.Channel, cancellation);
        var member = IdOf(interaction.User);
        var name = WellFormed.Of(interaction.User.Name);
        if (_names.GetValueOrDefault((group.Id, member)) != name)
        {
            await members.RenameAsync(group.Id, member, name, cancellation);
            _names[(group.Id, member)] = name;
        }

        return (group, member);
    }

    private StudyGroup Unset(ChannelRef channel) => new(IdOf(channel), defaults.Schedule, Channel: null) { OnDemand = true };
}
