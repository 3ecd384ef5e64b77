using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.Deliveries;
using PyPrepBot.Simulators.Slack.Rules;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.People;

/// <summary>What a person does with windows, the Home tab and menus.</summary>
public sealed partial class SimulatedMember
{
    /// <summary>Fills in the window on top and sends it; a field with several lines is named several times.</summary>
    /// <remarks>An empty acknowledgement closes the window; then what is seen is what lies below it, or what follows soon.</remarks>
    public Task<Screen> SubmitsAsync(CancellationToken cancellation, params (string Field, string Value)[] fields)
    {
        OpenView window;
        lock (_simulation.World.Gate)
            window = Top();
        return SendsAsync(window, fields, cancellation);
    }

    /// <summary>What a bot must not trust: the window on top, filled in and sent under any callback_id.</summary>
    public Task<Screen> ForgesFormAsync(string callbackId, CancellationToken cancellation, params (string Field, string Value)[] fields)
    {
        OpenView window;
        lock (_simulation.World.Gate)
            window = Top();
        return SendsAsync(window, fields, cancellation, callbackId);
    }

    /// <summary>Closes the window on top, or all of them. The bot hears of it only where it asked to.</summary>
    public async Task ClosesWindowAsync(CancellationToken cancellation, bool all = false)
    {
        List<Delivery> told;
        lock (_simulation.World.Gate)
        {
            var closing = all ? Sight.Windows[0] : Top();
            told = Tell(all ? [.. Sight.Windows] : [closing], isCleared: all);
            Sight.Close(closing);
            _simulation.World.Changed();
        }

        foreach (var delivery in told)
            await delivery.Settled.WaitAsync(_simulation.Options.Patience, TimeProvider.System, cancellation);
    }

    /// <summary>Goes to the bot's Home tab.</summary>
    public async Task<Screen> OpensHomeAsync(CancellationToken cancellation)
    {
        Waiting waiting;
        Delivery? delivery;
        bool isKnown;
        lock (_simulation.World.Gate)
        {
            LeaveWindows();
            isKnown = Sight.Home is not null;
            waiting = new Waiting(_simulation, Sight);
            delivery = Visiting.Home(_simulation, User);
        }

        if (delivery is not null)
            await waiting.ForAsync(delivery, Locked(ReadHome), mayBeNothing: isKnown, cancellation);
        lock (_simulation.World.Gate)
        {
            Sight.IsAtHome = true;
            return ReadHome() ?? throw Nothing();
        }
    }

    /// <summary>A shortcut from the menu of all of Slack, by its name or callback_id.</summary>
    public Task<Screen> UsesShortcutAsync(string nameOrId, CancellationToken cancellation) => ActAsync(
        () =>
        {
            LeaveWindows();
            var installation = Installed(User.Workspace);
            var id = Shortcut(nameOrId, isOnMessage: false);
            return New(Delivery.Interactive, InteractionWire.Shortcut(_simulation, User, installation, id), installation);
        },
        cancellation);

    /// <summary>A shortcut from the menu of a message.</summary>
    public Task<Screen> UsesOnMessageAsync(string nameOrId, SeenMessage message, CancellationToken cancellation) => ActAsync(
        () =>
        {
            LeaveWindows();
            var source = Find(message).Message!;
            var installation = Installed(User.Workspace);
            var hook = _simulation.Hooks.Issue(installation, source.Channel, User, source: source);
            var id = Shortcut(nameOrId, isOnMessage: true);
            return New(Delivery.Interactive, InteractionWire.OnMessageMenu(_simulation, hook, id), installation, hook);
        },
        cancellation);

    /// <summary>Types into a list that asks the bot for its lines.</summary>
    public Task<Screen> SuggestsAsync(string labelOrId, string typed, CancellationToken cancellation) => ActAsync(
        () => Suggesting.Ask(_simulation, User, Places.Of(_simulation, User, _room), labelOrId, typed), cancellation);

    /// <summary>Invites the bot into a channel; what is seen after it, if anything.</summary>
    public async Task<Screen?> InvitesBotAsync(string channel, CancellationToken cancellation)
    {
        Waiting waiting;
        Delivery? delivery;
        lock (_simulation.World.Gate)
        {
            waiting = new Waiting(_simulation, Sight);
            Enter(_simulation.World.Channel(channel), null);
            delivery = Visiting.Invite(_simulation, User, _room);
        }

        return delivery is null ? Screen : await waiting.ForAsync(delivery, Locked(LookOrRoom), mayBeNothing: true, cancellation);
    }

    internal async Task<Screen> SendsAsync(
        OpenView window, (string, string)[] fields, CancellationToken cancellation, string? forgedId = null)
    {
        Waiting waiting;
        Delivery delivery;
        lock (_simulation.World.Gate)
        {
            waiting = new Waiting(_simulation, Sight);
            var filled = Filling.Submit(_simulation, window, fields);
            if (forgedId is not null)
                filled.Payload["view"]!["callback_id"] = forgedId;
            delivery = _simulation.Deliveries.Send(filled);
        }

        await delivery.Settled.WaitAsync(_simulation.Options.Patience, TimeProvider.System, cancellation);
        // A window that closed may be all of the answer.
        return await waiting.ForAsync(delivery, Locked(LookOrRoom), mayBeNothing: !window.IsOpen, cancellation) ?? throw Nothing();
    }

    private OpenView Top() => Sight.Windows.Count > 0 ? Sight.Windows[^1] : throw new InvalidOperationException($"{Name} has no window open.");

    private Screen? ReadHome() => Sight.Home is { } home ? Reading.Window(_simulation.World, home, 0) : null;

    private void LeaveWindows()
    {
        if (Sight.Windows.Count == 0)
            return;
        Tell([.. Sight.Windows], isCleared: true);
        Sight.CloseAll();
    }

    private List<Delivery> Tell(IReadOnlyList<OpenView> closed, bool isCleared) =>
    [
        .. closed.Where(view => view.Json.Flag("notify_on_close")).Reverse().Select(view => _simulation.Deliveries.Send(
            new Delivery(_simulation.World.Ids.NextGuid(), Delivery.Interactive,
                InteractionWire.OfView(_simulation, view, "view_closed", isCleared), view.Installation) { User = User, View = view })),
    ];

    private Installation Installed(SlackWorkspace workspace) => _simulation.World.InstallationOf(workspace)
        ?? throw new InvalidOperationException($"The app is not installed in {workspace.Name}.");

    // Where the manifest is not known, any callback_id is one.
    private string Shortcut(string nameOrId, bool isOnMessage)
    {
        var known = _simulation.Options.Shortcuts;
        if (known.Count == 0)
            return nameOrId;
        return known.FirstOrDefault(one => one.IsOnMessage == isOnMessage && one.Is(nameOrId))?.CallbackId
            ?? throw new InvalidOperationException($"There is no shortcut {nameOrId}.");
    }
}
