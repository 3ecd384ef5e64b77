using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Discord.Protocol.Incoming;

namespace PyPrepBot.Discord.Reading;

/// <summary>Who did something, where and with which rights: what all kinds of interactions have in common.</summary>
internal sealed record Origin(string Id, UserRef User, ChannelRef Channel, DateTimeOffset At)
{
    // Public and private threads, and those of announcements.
    private static readonly int[] Threads = [10, 11, 12];

    private Rights Rights { get; init; } = Rights.None;

    private IReadOnlyDictionary<string, string> ChannelNames { get; init; } = new Dictionary<string, string>();

    private IReadOnlyDictionary<string, string> PeopleNames { get; init; } = new Dictionary<string, string>();

    /// <summary>Null when an id is missing without which nothing can be answered.</summary>
    public static Origin? Of(InteractionPayload wire, DateTimeOffset at)
    {
        var channel = wire.ChannelId ?? wire.Channel?.Id;
        return wire is { Id: { } id, GuildId: { } guild, Member: { User: { Id: { } person } user } member } && channel is not null
            ? new Origin(id, Person(user, person, member.Nick), new ChannelRef(Platform.Discord, guild, Bound(wire.Channel, channel)), at)
            {
                Rights = new Rights(Permissions.Manages(member.Permissions), member.Roles ?? [], Permissions.Lacking(wire.AppPermissions)),
                ChannelNames = Names(wire),
                PeopleNames = People(wire.Data?.Resolved),
            }
            : null;
    }

    /// <summary>A person by the name the server sees; names that are missing or blank give way to the next.</summary>
    public static UserRef Person(UserPayload user, string id, string? nick = null)
    {
        string?[] names = [nick, user.GlobalName, user.Username, id];
        return new UserRef(Platform.Discord, id, WireText.Of(names.First(name => !string.IsNullOrWhiteSpace(name))));
    }

    public T On<T>(T interaction)
        where T : Interaction => interaction with { Rights = Rights, ChannelNames = ChannelNames, PeopleNames = PeopleNames };

    // A group is bound to a channel; what is said in a thread of it is said there.
    private static string Bound(ChannelPayload? channel, string id) =>
        channel is { ParentId: { } parent } && Threads.Contains(channel.Type) ? parent : id;

    private static Dictionary<string, string> People(ResolvedPayload? resolved)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, user) in (resolved?.Users ?? new Dictionary<string, UserPayload>()).Where(entry => entry.Value is not null))
        {
            names[id] = Person(user, id, resolved?.Members?.GetValueOrDefault(id)?.Nick).Name;
        }

        return names;
    }

    private static Dictionary<string, string> Names(InteractionPayload wire)
    {
        var channels = (wire.Data?.Resolved?.Channels ?? new Dictionary<string, ChannelPayload>())
            .Select(entry => (Id: entry.Key, entry.Value?.Name))
            .Append((Id: wire.Channel?.Id ?? "", wire.Channel?.Name));
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, name) in channels.Where(channel => channel.Id.Length > 0 && !string.IsNullOrWhiteSpace(channel.Name)))
        {
            names[id] = WireText.Of(name);
        }

        return names;
    }
}
