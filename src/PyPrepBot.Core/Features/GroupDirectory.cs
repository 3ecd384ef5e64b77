using System.Collections.Concurrent;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features;

/// <summary>Finds the study group a person speaks in, and who they are there.</summary>
public sealed class GroupDirectory(IGroupStore groups, IMemberStore members, ILinkStore links, GroupDefaults defaults)
{
    private readonly ConcurrentDictionary<(GroupId Group, MemberId Member), string> _names = new();

    /// <summary>One group a server, workspace or room.</summary>
    public static GroupId IdOf(ChannelRef channel) => IdOf(channel.Platform, channel.Space);

    public static GroupId IdOf(Platform platform, string space) => new($"{platform}:{space}".ToLowerInvariant());

    public static MemberId IdOf(UserRef user) => new($"{user.Platform.ToString().ToLowerInvariant()}:{user.Id}");

    /// <summary>The group of a channel. One that nobody has set up runs on defaults, and is kept so that its challenges close.</summary>
    public async Task<StudyGroup> OfAsync(ChannelRef channel, CancellationToken cancellation) =>
        await SharedAsync(await OwnOfAsync(channel, cancellation), cancellation);

    /// <summary>The group of a channel for somebody who only looks: nothing is kept.</summary>
    public async Task<StudyGroup> LookAsync(ChannelRef channel, CancellationToken cancellation) =>
        await groups.FindAsync(IdOf(channel), cancellation) is { } own ? await SharedAsync(own, cancellation) : Unset(channel);

    /// <summary>The group that a server or workspace has by itself, also while it rests because another one is shared.</summary>
    public async Task<StudyGroup> OwnOfAsync(ChannelRef channel, CancellationToken cancellation) =>
        await groups.FindAsync(IdOf(channel), cancellation) ?? await groups.AddAsync(Unset(channel), cancellation);

    /// <summary>
    /// Group and member of an interaction; two linked accounts are one member. The name on the boards is the one that came with it.
    /// </summary>
    public async Task<(StudyGroup Group, MemberId Member)> WhoAsync(Interaction interaction, CancellationToken cancellation)
    {
        var group = await OfAsync(interaction.Channel, cancellation);
        var account = IdOf(interaction.User);
        await RenameAsync(group.Id, account, interaction.User, cancellation);
        return (group, await MainAsync(group, account, cancellation));
    }

    /// <summary>The member that somebody is in a group.</summary>
    public Task<MemberId> MemberAsync(StudyGroup group, UserRef user, CancellationToken cancellation) =>
        MainAsync(group, IdOf(user), cancellation);

    /// <summary>Somebody was erased: what they do next is done by a stranger, who is named anew.</summary>
    public void Forget(GroupId group, MemberId account) => _names.TryRemove((group, account), out _);

    /// <summary>A whole group was erased: should it begin anew, everybody in it is named anew.</summary>
    public void Forget(GroupId group)
    {
        foreach (var known in _names.Keys.Where(known => known.Group == group))
        {
            _names.TryRemove(known, out _);
        }
    }

    private async Task<MemberId> MainAsync(StudyGroup group, MemberId account, CancellationToken cancellation) =>
        await links.OfAsync(group.Id, account, cancellation) is { } link ? link.Main : account;

    private async Task RenameAsync(GroupId group, MemberId account, UserRef user, CancellationToken cancellation)
    {
        // A delivery without a name is no reason to forget the one there is.
        if (user.Name.Length == 0)
        {
            return;
        }

        var (name, known) = (WellFormed.Of(user.Name), _names.GetValueOrDefault((group, account)));
        if (user.Name == user.Id)
        {
            // A platform that knows no name sends the id in its place: better than nothing, and no reason to forget a name.
            known ??= await members.PlatformNameAsync(group, account, cancellation);
            name = known ?? name;
        }

        if (known != name)
        {
            await members.RenameAsync(group, account, name, cancellation);
        }

        _names[(group, account)] = name;
    }

    private async Task<StudyGroup> SharedAsync(StudyGroup own, CancellationToken cancellation) =>
        own.LinkedTo is { } host && await groups.FindAsync(host, cancellation) is { } shared ? shared : own;

    private StudyGroup Unset(ChannelRef channel) => new(IdOf(channel), defaults.Schedule, Channel: null) { OnDemand = true };
}
