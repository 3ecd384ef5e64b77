using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Awards;

/// <summary><c>/award @ada 10 for helping</c>: points on the boards of today, with a reason that the member reads.</summary>
public sealed class AwardCommand(GroupDirectory directory, GivenPerson people, IAwardStore awards, AwardDesk desk)
    : IInteractionHandler<SlashCommand>
{
    public const string Points = "points";
    public const string Reason = "reason";
    public const string Undo = "undo";

    // No reason ends with such a word by chance.
    public const string Last = "last-award";

    public const int Least = 1;
    public const int Most = 50;
    public const int LongestReason = 200;

    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var (group, moderator) = await directory.WhoAsync(command, cancellation);
        if (await people.FindAsync(group, command, cancellation) is not { } person)
        {
            return Reply.Ephemeral(GivenPersonMessages.Unknown());
        }

        if (person.Member == moderator)
        {
            return Reply.Ephemeral(command.Arguments[Undo] is null ? AwardMessages.NotYourself() : AwardMessages.NotYourOwn());
        }

        return Reply.Ephemeral(command.Arguments[Undo] is null
            ? await AwardAsync(group, moderator, person, command, cancellation)
            : await UndoAsync(group, person, command, cancellation));
    }

    private async Task<ChatMessage> AwardAsync(
        StudyGroup group, MemberId moderator, (UserRef User, MemberId Member, string Name) person, SlashCommand command,
        CancellationToken cancellation)
    {
        var isNumber = int.TryParse(command.Arguments[Points], NumberStyles.None, CultureInfo.InvariantCulture, out var points);
        if (!isNumber || points is < Least or > Most)
        {
            return AwardMessages.HowMany();
        }

        var reason = Chat.Text.InertText.Line(WellFormed.Of(command.Arguments[Reason] ?? "")).Trim();
        if (reason.Length == 0)
        {
            return AwardMessages.WhatFor();
        }

        var award = new PointsAwarded(
            EventKey.Awarded(group.Id, command.DeliveryId), group.Id, command.ReceivedAt, person.Member, points,
            BoardDay.Of(group.Schedule, command.ReceivedAt), moderator, Chat.Text.Runes.Shorten(reason, LongestReason), Undoes: null);
        await desk.AwardAsync(award, person.User, command, cancellation);
        return AwardMessages.Given(award, person.Name, command.DeliveryId);
    }

    private async Task<ChatMessage> UndoAsync(
        StudyGroup group, (UserRef User, MemberId Member, string Name) person, SlashCommand command, CancellationToken cancellation)
    {
        var all = await awards.AllAsync(group.Id, cancellation);
        if (all.FirstOrDefault(one => one.UndoneBy == command.DeliveryId) is { } done)
        {
            return AwardMessages.Undone(done with { Points = -done.Points }, person.Name);
        }

        var standing = AwardWords.Standing(all, person.Member);
        if (standing.Count == 0)
        {
            return AwardMessages.NoneToUndo(person.Name);
        }

        await desk.UndoAsync(standing[0], command, cancellation);
        return AwardMessages.Undone(standing[0], person.Name);
    }
}
