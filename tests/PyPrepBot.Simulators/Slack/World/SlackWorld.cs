namespace PyPrepBot.Simulators.Slack.World;

/// <summary>Everything that is true before the bot arrives, and everything it changes.</summary>
public sealed class SlackWorld
{
    private readonly List<SlackWorkspace> _workspaces = [];
    private readonly List<SlackChannel> _channels = [];
    private readonly List<Installation> _installations = [];

    public SlackWorld(TimeProvider time)
    {
        Time = time;
        Ids = new SlackIds(time);
        App = new SlackApp(Ids);
    }

    public SlackApp App { get; }

    public TimeProvider Time { get; }

    public SlackIds Ids { get; }

    public IReadOnlyList<SlackWorkspace> Workspaces => _workspaces;

    public IReadOnlyList<SlackChannel> Channels => _channels;

    public IReadOnlyList<Installation> Installations => _installations;

    /// <summary>What is in files, by their ids.</summary>
    internal Dictionary<string, byte[]> Files { get; } = [];

    internal Lock Gate { get; } = new();

    internal int Changes { get; private set; }

    internal IEnumerable<SlackUser> Users => _workspaces.SelectMany(workspace => workspace.Members);

    /// <summary>A workspace with three rooms, three members and an admin; the bot is in all rooms.</summary>
    public static SlackWorld StudyGroup(TimeProvider time)
    {
        var world = new SlackWorld(time);
        var workspace = world.AddWorkspace("Python Study");
        foreach (var name in (string[])["general", "daily-python", "leaderboard"])
            world.AddChannel(workspace, name);
        foreach (var name in (string[])["ada", "linus", "grace"])
            world.AddMember(workspace, name);
        world.AddMember(workspace, "guido").IsAdmin = true;
        world.Install(workspace);
        return world;
    }

    public SlackWorkspace AddWorkspace(string name, string? enterpriseId = null, string? enterpriseName = null) =>
        Added(_workspaces, new SlackWorkspace(Ids.Next('T'), name) { EnterpriseId = enterpriseId, EnterpriseName = enterpriseName });

    /// <summary>A public channel takes in everybody in the workspace; a private one only who is invited.</summary>
    public SlackChannel AddChannel(SlackWorkspace workspace, string name, bool isPrivate = false, bool hasBot = true)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        var channel = new SlackChannel(Ids.Next('C'), name, workspace) { IsPrivate = isPrivate, HasBot = hasBot };
        if (!isPrivate)
            channel.Members.AddRange(workspace.Members);
        return Added(_channels, channel);
    }

    public SlackUser AddMember(SlackWorkspace workspace, string name)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        var user = Added(workspace.Members, new SlackUser(Ids.Next('U'), name, workspace));
        lock (Gate)
        {
            foreach (var channel in _channels.Where(channel => channel is { IsPrivate: false, IsDirect: false }))
            {
                if (channel.Workspace == workspace || channel.SharedWith.Contains(workspace))
                    channel.Members.Add(user);
            }
        }

        return user;
    }

    public void Invite(SlackChannel channel, SlackUser user)
    {
        ArgumentNullException.ThrowIfNull(channel);
        if (!channel.Members.Contains(user))
            Added(channel.Members, user);
    }

    public void Leave(SlackChannel channel, SlackUser user)
    {
        ArgumentNullException.ThrowIfNull(channel);
        lock (Gate)
            channel.Members.Remove(user);
    }

    /// <summary>Shares a channel with another workspace, all of whose members come in.</summary>
    public void Share(SlackChannel channel, SlackWorkspace with)
    {
        ArgumentNullException.ThrowIfNull(channel);
        ArgumentNullException.ThrowIfNull(with);
        Added(channel.SharedWith, with);
        foreach (var member in with.Members)
            Invite(channel, member);
    }

    /// <summary>Installs the app in a workspace with these scopes, or with the usual ones.</summary>
    public Installation Install(SlackWorkspace workspace, params IReadOnlyList<string> scopes)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        return Install(
            new Installation(NewToken(), Ids.Next('U'), Ids.Next('B'))
            {
                Workspace = workspace, EnterpriseId = workspace.EnterpriseId, EnterpriseName = workspace.EnterpriseName,
            },
            scopes);
    }

    /// <summary>Installs the app in every workspace of an organisation.</summary>
    public Installation InstallForAll(string enterpriseId, string enterpriseName, params IReadOnlyList<string> scopes) => Install(
        new Installation(NewToken(), Ids.Next('U'), Ids.Next('B')) { EnterpriseId = enterpriseId, EnterpriseName = enterpriseName },
        scopes);

    public SlackUser Member(string name) => Users.FirstOrDefault(user => user.Name == name || user.Id == name)
        ?? throw new InvalidOperationException($"Nobody here is called {name}.");

    public SlackWorkspace Workspace(string name) => _workspaces.Find(workspace => workspace.Name == name || workspace.Id == name)
        ?? throw new InvalidOperationException($"There is no workspace {name}.");

    public SlackChannel Channel(string name) =>
        _channels.Find(channel => !channel.IsDeleted && (channel.Name == name.TrimStart('#') || channel.Id == name))
        ?? throw new InvalidOperationException($"There is no channel {name}.");

    /// <summary>The app as it is installed for a workspace; null where it is not.</summary>
    public Installation? InstallationOf(SlackWorkspace workspace) =>
        _installations.Find(one => one.Workspace == workspace) ?? _installations.Find(one => one.Covers(workspace));

    internal SlackChannel DirectWith(SlackUser user)
    {
        if (_channels.Find(channel => channel.Partner == user) is { } known)
            return known;
        var channel = new SlackChannel(Ids.Next('D'), $"@{user.Name}", user.Workspace) { Partner = user };
        channel.Members.Add(user);
        return Added(_channels, channel);
    }

    internal void Changed() => Changes++;

    internal string NewToken() => $"xoxb-{Ids.NextSecret(12)}-{Ids.NextSecret(24)}-simulated";

    private Installation Install(Installation installation, IReadOnlyList<string> scopes)
    {
        installation.Scopes.UnionWith(scopes.Count > 0 ? scopes : SlackApp.UsualScopes);
        return Added(_installations, installation);
    }

    private T Added<T>(List<T> list, T item)
    {
        lock (Gate)
        {
            list.Add(item);
            Changed();
        }

        return item;
    }
}
