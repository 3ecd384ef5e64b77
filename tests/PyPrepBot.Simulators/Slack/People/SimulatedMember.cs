using PyPrepBot.Simulators.Slack.Deliveries;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.People;

/// <summary>
/// A person at the screen. Each act returns when the bot has acknowledged it and this person sees something new, with what they see then.
/// </summary>
public sealed partial class SimulatedMember
{
    private readonly Simulation _simulation;
    private SlackChannel _room;
    private string? _thread;

    internal SimulatedMember(Simulation simulation, SlackUser user)
    {
        _simulation = simulation;
        User = user;
        _room = simulation.World.Channels.FirstOrDefault(channel => !channel.IsDirect && channel.Members.Contains(user))
            ?? simulation.World.DirectWith(user);
    }

    public SlackUser User { get; }

    public string Id => User.Id;

    public string Name => User.Name;

    /// <summary>The room this person is in.</summary>
    public string Room => _room.Name;

    /// <summary>The last thing this person saw, as it stands now.</summary>
    public Screen? Screen
    {
        get
        {
            lock (_simulation.World.Gate)
                return Look();
        }
    }

    private Sight Sight => _simulation.Sights.Of(User);

    public SimulatedMember GoesTo(string channel)
    {
        lock (_simulation.World.Gate)
            Enter(_simulation.World.Channel(channel), null);
        return this;
    }

    /// <summary>Into the thread under a message.</summary>
    public SimulatedMember GoesToThread(SeenMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        lock (_simulation.World.Gate)
            Enter(_simulation.World.Channel(message.ChannelId), message.Thread ?? message.Ts);
        return this;
    }

    public SimulatedMember GoesToDirectMessages()
    {
        lock (_simulation.World.Gate)
            Enter(_simulation.World.DirectWith(User), null);
        return this;
    }

    /// <summary>A command as one line.</summary>
    public Task<Screen> TypesAsync(string line, CancellationToken cancellation) => ActAsync(
        () =>
        {
            if (_thread is not null)
                throw new InvalidOperationException($"{line.Split(' ')[0]} is not supported in threads.");
            // In a channel that is shared, it is the installation of the person's own workspace that has commands.
            var installation = _simulation.World.InstallationOf(User.Workspace);
            var (command, text) = Typing.Command(_simulation, User, installation, line);
            LeaveWindows();
            var hook = _simulation.Hooks.Issue(installation!, _room, User, command: line);
            return New(Delivery.Command, InteractionWire.Command(_simulation, hook, text), installation!, hook);
        },
        cancellation);

    /// <summary>A message, here or in the thread: to the bot where it is named, or where it is alone with this person.</summary>
    public async Task<Screen> SaysAsync(string text, CancellationToken cancellation)
    {
        Waiting waiting;
        Delivery? delivery;
        Screen said;
        lock (_simulation.World.Gate)
        {
            LeaveWindows();
            Sight.ListensIn = _room;
            waiting = new Waiting(_simulation, Sight);
            (var message, delivery) = Saying.Say(_simulation, User, _room, _thread, text);
            said = Reading.Message(_simulation.World, message);
        }

        var answer = delivery is null ? said : await waiting.ForAsync(delivery, Locked(Look), mayBeNothing: false, cancellation);
        lock (_simulation.World.Gate)
            Sight.ListensIn = null;
        return answer ?? said;
    }

    /// <summary>Shares files in the room, with some words; the bot hears of it only where it is named.</summary>
    public SeenMessage Shares(string text, params IReadOnlyList<SentFile> files)
    {
        lock (_simulation.World.Gate)
            return Reading.Message(_simulation.World, Saying.Say(_simulation, User, _room, _thread, text, files).Message);
    }

    /// <summary>Presses a button by its label or action_id: in the window, on a message for this person alone, or in the room.</summary>
    public Task<Screen> PressesAsync(string labelOrId, CancellationToken cancellation) =>
        ActAsync(() => Pointed(Pointing.Press(_simulation, User, Places.Of(_simulation, User, _room), labelOrId)), cancellation);

    public Task<Screen> PressesAsync(string labelOrId, SeenMessage message, CancellationToken cancellation) =>
        ActAsync(() => Pointed(Pointing.Press(_simulation, User, [Find(message)], labelOrId)), cancellation);

    /// <summary>Chooses lines of the first list that has them, by what is written on them or by value.</summary>
    public Task<Screen> ChoosesAsync(CancellationToken cancellation, params string[] lines) =>
        PicksAsync(null, null, lines, cancellation);

    public Task<Screen> ChoosesAsync(SeenSelect select, CancellationToken cancellation, params string[] lines)
    {
        ArgumentNullException.ThrowIfNull(select);
        return PicksAsync(null, select.ActionId, lines, cancellation);
    }

    /// <summary>What a bot must not trust: any action_id, and with values a list of any of them.</summary>
    public Task<Screen> ForgesAsync(string actionId, SeenMessage message, CancellationToken cancellation, params string[] values) =>
        ActAsync(() => Pointing.Forge(_simulation, User, Find(message), actionId, values), cancellation);

    /// <summary>The same in the window that is open, or in the Home tab.</summary>
    public Task<Screen> ForgesAsync(string actionId, CancellationToken cancellation, params string[] values) => ActAsync(
        () => Pointing.Forge(_simulation, User, Places.Of(_simulation, User, _room).First(), actionId, values), cancellation);

    /// <summary>A message of this person's by its ts.</summary>
    internal SeenMessage Sees(string ts)
    {
        lock (_simulation.World.Gate)
            return Reading.Message(_simulation.World, Find(ts));
    }

    internal async Task<Screen> PicksAsync(string? ts, string? actionId, string[] lines, CancellationToken cancellation)
    {
        Waiting waiting;
        Delivery? delivery;
        lock (_simulation.World.Gate)
        {
            waiting = new Waiting(_simulation, Sight);
            var places = ts is null ? Places.Of(_simulation, User, _room) : [new Place(null, Find(ts))];
            delivery = Pointing.Choose(_simulation, User, places, actionId, lines);
            if (delivery is not null)
                _simulation.Deliveries.Send(Pointed(delivery));
        }

        // Who ticks boxes often goes on to a button before the bot shows anything.
        var isTick = delivery?.Payload["actions"]?[0]?["type"]?.GetValue<string>() == "checkboxes";
        var seen = delivery is null ? Screen : await waiting.ForAsync(delivery, Locked(Look), mayBeNothing: isTick, cancellation);
        return seen ?? throw Nothing();
    }

    private async Task<Screen> ActAsync(Func<Delivery> act, CancellationToken cancellation, bool mayBeNothing = false)
    {
        Waiting waiting;
        Delivery delivery;
        lock (_simulation.World.Gate)
        {
            var started = act();
            waiting = new Waiting(_simulation, Sight);
            delivery = _simulation.Deliveries.Send(started);
        }

        return await waiting.ForAsync(delivery, Locked(LookOrRoom), mayBeNothing, cancellation) ?? throw Nothing();
    }

    private Delivery New(string type, System.Text.Json.Nodes.JsonObject payload, Installation installation, Hooks.ResponseHook? hook = null) =>
        new(_simulation.World.Ids.NextGuid(), type, payload, installation) { User = User, Hook = hook };

    // Whoever reaches past a window has closed it first.
    private Delivery Pointed(Delivery delivery)
    {
        if (delivery.View is null)
            LeaveWindows();
        return delivery;
    }

    private Place Find(SeenMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return new Place(null, Find(message.Ts));
    }

    private StoredMessage Find(string ts) => Places.Visible(_simulation.World, User, _room).FirstOrDefault(one => one.Ts == ts)
        ?? throw new InvalidOperationException($"{Name} does not see the message {ts}.");

    private Screen? Look()
    {
        var (world, sight) = (_simulation.World, Sight);
        if (sight.Suggestions is { } options)
            return Reading.Lines(options);
        if (sight.Latest is StoredMessage latest && latest.VisibleTo(User))
            return Reading.Message(world, latest);
        if (sight.Latest is OpenView { IsHome: true } home)
            return Reading.Window(world, home, 0);
        if (sight.Windows.Count > 0)
            return Reading.Window(world, sight.Windows[^1], sight.Windows.Count);
        return sight.Message is { } message && message.VisibleTo(User) ? Reading.Message(world, message) : null;
    }

    private Screen? LookOrRoom() => Look() ?? (Places.Visible(_simulation.World, User, _room).FirstOrDefault() is { } message
        ? Reading.Message(_simulation.World, message) : null);

    private Func<Screen?> Locked(Func<Screen?> look) => () =>
    {
        lock (_simulation.World.Gate)
            return look();
    };

    private void Enter(SlackChannel room, string? thread)
    {
        if (!room.Members.Contains(User))
            throw new InvalidOperationException($"{Name} is not in {room.Name}.");
        (_room, _thread, Sight.IsAtHome) = (room, thread, false);
    }

    private InvalidOperationException Nothing() => new($"{Name} sees nothing.");
}
