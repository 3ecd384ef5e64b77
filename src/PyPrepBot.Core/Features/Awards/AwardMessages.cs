using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Events;

namespace PyPrepBot.Core.Features.Awards;

/// <summary>The words about points that a moderator gives.</summary>
internal static class AwardMessages
{
    public static ChatMessage Given(PointsAwarded award, string name, string delivery) => new(
        $"{name} has {AwardWords.Points(award.Points)} more.",
        new Paragraph(new RichText(
            new Bold(name), $" has {AwardWords.Points(award.Points)} more on this week's board, for: {award.Reason}. They are told in "
            + "private, and it stands in the audit.")),
        new ButtonRow(new Button(new ActionId(UndoAward.Verb, delivery), "Undo")));

    public static ChatMessage Undone(PointsAwarded award, string name) => new(
        "The award is taken back.",
        new Paragraph(new RichText(
            $"The award of {AwardWords.Points(award.Points)} to ", new Bold(name), $" is taken back ({award.Reason}). The boards are "
            + "as if it had not been; the audit has both.")));

    public static ChatMessage Told(PointsAwarded award) => new(
        $"You were given {AwardWords.Points(award.Points)}.",
        new Paragraph(new RichText(
            "A moderator of your study group gave you ", new Bold(AwardWords.Points(award.Points)), $" for: {award.Reason}. ",
            new Code("/my settings"), " keeps the list.")));

    public static ChatMessage NotYourself() => Refused(new RichText(
        "You cannot award points to yourself: nobody shall have to wonder. Another moderator can."));

    public static ChatMessage NotYourOwn() => Refused(new RichText(
        "You cannot take back an award that was given to you: nobody shall have to wonder. Another moderator can."));

    public static ChatMessage HowMany() => Refused(new RichText(
        $"An award has {AwardCommand.Least} to {AwardCommand.Most} points: ", new Code("/award user points:10 reason:for helping"), "."));

    public static ChatMessage WhatFor() => Refused(new RichText(
        "What is it for? The member reads the reason, and the audit keeps it: ",
        new Code("/award user points:10 reason:for helping"), "."));

    public static ChatMessage NoneToUndo(string name) => Refused(new RichText(new Bold(name), " has no award that could be taken back."));

    public static ChatMessage NoSuchAward() => Refused("There is no such award in this group any more.");

    private static ChatMessage Refused(RichText words) => new("Nothing was changed.", new Paragraph(words));
}
