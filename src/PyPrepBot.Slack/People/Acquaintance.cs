using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Slack.Reading;

namespace PyPrepBot.Slack.People;

/// <summary>
/// Adds to an interaction what Slack has to be asked for, where it matters: who the person is, and what the bot may do there.
/// </summary>
internal sealed class Acquaintance(PeopleDirectory people, PlaceDirectory places)
{
    public async Task<Interaction> WithAsync(Interaction interaction, Route? route, CancellationToken cancellation)
    {
        var known = await PersonAsync(interaction, route, cancellation);
        var met = known is null ? interaction : interaction with
        {
            // A name that people gave themselves is better than the one they log in with.
            User = interaction.User with { Name = known.Name ?? interaction.User.Name },
            Rights = interaction.Rights with { Manages = known.Manages },
        };
        if (met is SlashCommand meant && route is not null)
        {
            met = meant with { PeopleNames = await NamesAsync(meant, route, cancellation) };
        }

        if (route is not { Access: Access.Moderators } || !met.Rights.Manages)
        {
            return met;
        }

        // What is pressed in a window comes without the name of the channel in which the window was opened.
        var isNameless = met is not SlashCommand && !met.ChannelNames.ContainsKey(met.Channel.Id);
        return met is SlashCommand command
            ? await InPlaceAsync(command, command.Arguments["channel"] ?? command.Channel.Id, cancellation)
            : isNameless ? await InPlaceAsync(met, met.Channel.Id, cancellation) : met;
    }

    // At nine in the morning everybody answers at once, and for that nobody has to be asked about.
    private async Task<Person?> PersonAsync(Interaction interaction, Route? route, CancellationToken cancellation)
    {
        var (space, user) = (interaction.Channel.Space, interaction.User);
        return route is { Access: Access.Moderators } || interaction is HomeOpened || user.Name.Length == 0
            ? await people.FindAsync(space, user.Id, cancellation)
            : people.Remembered(space, user.Id);
    }

    // Who is named in an option; somebody of whom Slack does not tell has no name here.
    private async Task<IReadOnlyDictionary<string, string>> NamesAsync(SlashCommand command, Route route, CancellationToken cancellation)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var option in route.Options.Where(option => option.IsUser))
        {
            if (command.Arguments[option.Name] is { } id
                && (await people.FindAsync(command.Channel.Space, id, cancellation)).Name is { } name)
            {
                names[id] = name;
            }
        }

        return names;
    }

    private async Task<Interaction> InPlaceAsync(Interaction act, string channel, CancellationToken cancellation)
    {
        if (await places.FindAsync(act.Channel.Space, channel, cancellation) is not { } facts)
        {
            return act;
        }

        var names = new Dictionary<string, string>(act.ChannelNames, StringComparer.Ordinal);
        if (facts.Name is { Length: > 0 } name)
        {
            names[channel] = WireText.Of(name);
        }

        var isOutside = facts is { IsMember: false, IsIm: false };
        return act with
        {
            ChannelNames = names,
            Rights = act.Rights with
            {
                BotIsOutside = isOutside,
                BotLacks = isOutside ? [SlackMessages.InvitePlea] : facts.IsArchived ? [SlackMessages.ArchivedPlea] : [],
            },
        };
    }
}
