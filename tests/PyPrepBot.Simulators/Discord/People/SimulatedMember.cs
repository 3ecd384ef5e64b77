using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.Interactions;
using PyPrepBot.Simulators.Discord.Rules;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord.People;

/// <summary>A person at the screen. Each act returns when the bot has answered, with what this person sees then.</summary>
public sealed class SimulatedMember
{
    private readonly Simulation _simulation;
    private SimulatedChannel _room;

    internal SimulatedMember(Simulation simulation, GuildMember member)
    {
        _simulation = simulation;
        Member = member;
        _room = simulation.World.Channels.First(channel => channel.Guild == member.Guild && !channel.Deleted);
    }

    public GuildMember Member { get; }

    public string Id => Member.Id;

    public string Name => Member.Name;

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

    /// <summary>The files that the bot gave this person and nobody else, oldest first.</summary>
    public IReadOnlyList<SentFile> Received
    {
        get
        {
            lock (_simulation.World.Gate)
            {
                return
                [
                    .. _simulation.World.Channels.SelectMany(channel => channel.Stored)
                        .Where(one => one.Author is null && !one.Deleted && (one.OnlyFor == Member || one.Channel.Recipient == Member))
                        .SelectMany(one => Reading.Message(_simulation.World, one).Files),
                ];
            }
        }
    }

    public SimulatedMember GoesTo(string channel)
    {
        _room = _simulation.World.Channel(channel);
        return this;
    }

    public SimulatedMember GoesToDirectMessages()
    {
        lock (_simulation.World.Gate)
            _room = _simulation.World.DirectWith(Member);
        return this;
    }

    /// <summary>An administrator opens a command to this person.</summary>
    public void MayUse(string command) => Member.Overrides.Add(command);

    /// <param name="path">The command with its group and subcommand: "group setup".</param>
    /// <param name="options">A person by name or id, a file as <see cref="SentFile"/>.</param>
    public Task<Screen> TypesAsync(string path, CancellationToken cancellation, params (string Name, object Value)[] options) =>
        ActAsync(() => Typing.Command(_simulation, Member, _room, path, options), cancellation);

    public Task<Screen> AutocompletesAsync(string path, string option, string typed, CancellationToken cancellation,
        params (string Name, object Value)[] others) =>
        ActAsync(() => Typing.Autocomplete(_simulation.World, Member, _room, path, option, typed, others), cancellation);

    public Task<Screen> UsesOnMessageAsync(string command, SeenMessage message, CancellationToken cancellation) =>
        UsesOnMessageAsync(command, message.Id, cancellation);

    /// <summary>Presses a button by its label or custom_id, on what this person sees or on a message of a channel.</summary>
    public Task<Screen> PressesAsync(string labelOrId, CancellationToken cancellation) =>
        ActAsync(() => Pointing.Press(Member, _simulation.World, Messages(), labelOrId), cancellation);

    public Task<Screen> PressesAsync(string labelOrId, SeenMessage message, CancellationToken cancellation) =>
        PressesOnAsync(message.Id, labelOrId, cancellation);

    /// <summary>Chooses lines of the first menu that has them, by label or value.</summary>
    public Task<Screen> ChoosesAsync(CancellationToken cancellation, params string[] lines) =>
        ActAsync(() => Pointing.Choose(Member, _simulation.World, Messages(), null, lines), cancellation);

    public Task<Screen> ChoosesAsync(SeenSelect select, CancellationToken cancellation, params string[] lines)
    {
        ArgumentNullException.ThrowIfNull(select);
        return ActAsync(() => Pointing.Choose(Member, _simulation.World, Messages(), select.CustomId, lines), cancellation);
    }

    /// <summary>What a bot must not trust: any custom_id, and with values a menu of any of them.</summary>
    public Task<Screen> ForgesAsync(string customId, SeenMessage message, CancellationToken cancellation, params string[] values) =>
        ActAsync(
            () => Pointing.Start(Member, Find(message.Id), values.Length == 0
                ? new JsonObject { ["component_type"] = 2, ["custom_id"] = customId }
                : new JsonObject { ["component_type"] = 3, ["custom_id"] = customId, ["values"] = Wire.Strings(values) }),
            cancellation);

    /// <summary>Fills in the open form; a field with several lines is named several times.</summary>
    public Task<Screen> SubmitsAsync(CancellationToken cancellation, params (string Field, string Value)[] fields) => ActAsync(
        () =>
        {
            var sight = _simulation.Interactions.SightOf(Member);
            var start = Filling.Submit(_simulation.World, Member, sight.Form ?? throw new InvalidOperationException("No form is open."),
                fields);
            sight.CloseForm();
            return start;
        },
        cancellation);

    /// <summary>What a bot must not trust: the open form, filled in and sent under any custom_id.</summary>
    public Task<Screen> ForgesFormAsync(string customId, CancellationToken cancellation, params (string Field, string Value)[] fields) =>
        ActAsync(
            () =>
            {
                var form = _simulation.Interactions.SightOf(Member).Form ?? throw new InvalidOperationException("No form is open.");
                var start = Filling.Submit(_simulation.World, Member, form, fields);
                start.Data["custom_id"] = customId;
                return start;
            },
            cancellation);

    /// <summary>Says something in the room, with files; no bot hears of it.</summary>
    public SeenMessage Says(string text, params IReadOnlyList<SentFile> files)
    {
        lock (_simulation.World.Gate)
        {
            var message = new StoredMessage(_simulation.World.Ids.Next(), _room, _simulation.Time.GetUtcNow())
            {
                Author = Member, Content = text,
                Attachments = Wire.List(files.Select(file => Rest.Uploads.Keep(
                    _simulation, new Rest.UploadedFile(0, file.Name, "application/octet-stream", file.Bytes), description: null))),
            };
            _room.Stored.Add(message);
            _simulation.World.Changed();
            return Reading.Message(_simulation.World, message);
        }
    }

    /// <summary>Closes the form; the bot hears nothing of it.</summary>
    public void DismissesForm()
    {
        lock (_simulation.World.Gate)
            _simulation.Interactions.SightOf(Member).CloseForm();
    }

    internal Task<Screen> UsesOnMessageAsync(string command, string message, CancellationToken cancellation) =>
        ActAsync(() => Typing.OnMessage(_simulation.World, Member, Find(message), command), cancellation);

    internal Task<Screen> PressesOnAsync(string message, string labelOrId, CancellationToken cancellation) =>
        ActAsync(() => Pointing.Press(Member, _simulation.World, [Find(message)], labelOrId), cancellation);

    internal Task<Screen> ChoosesOnAsync(string message, string customId, string[] lines, CancellationToken cancellation) =>
        ActAsync(() => Pointing.Choose(Member, _simulation.World, [Find(message)], customId, lines), cancellation);

    private async Task<Screen> ActAsync(Func<InteractionStart> act, CancellationToken cancellation)
    {
        PendingInteraction pending;
        lock (_simulation.World.Gate)
            pending = _simulation.Interactions.Begin(act());
        await Waiting.ForAnswerAsync(_simulation, pending, cancellation);
        return Screen ?? throw new InvalidOperationException("The bot's answer was deleted.");
    }

    private Screen? Look()
    {
        var sight = _simulation.Interactions.SightOf(Member);
        if (sight.Choices is { } choices)
            return Reading.Suggestions(choices);
        if (sight.Form is { } form)
            return Reading.Form(_simulation.World, form.Modal);
        return sight.Message is { Deleted: false } message ? Reading.Message(_simulation.World, message) : null;
    }

    // What the eye rests on first, then the person's own messages, then the room, newest first.
    private IEnumerable<StoredMessage> Messages()
    {
        if (_simulation.Interactions.SightOf(Member).Message is { Deleted: false } last)
            yield return last;
        var visible = _simulation.World.Channels.Where(channel => channel.Guild == Member.Guild || channel.Recipient == Member)
            .SelectMany(channel => channel.Stored).Where(message => message.VisibleTo(Member))
            .OrderByDescending(message => message.Channel == _room)
            .ThenByDescending(message => message.OnlyFor is not null)
            .ThenByDescending(message => ulong.Parse(message.Id, System.Globalization.CultureInfo.InvariantCulture));
        foreach (var message in visible)
            yield return message;
    }

    private StoredMessage Find(string id) =>
        Messages().FirstOrDefault(message => message.Id == id)
            ?? throw new InvalidOperationException($"{Name} does not see the message {id}.");
}
