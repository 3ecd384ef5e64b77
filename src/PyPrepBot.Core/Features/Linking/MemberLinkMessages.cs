using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Linking;

/// <summary>What a member reads who is in a linked group with two accounts.</summary>
internal static class MemberLinkMessages
{
    public static ChatMessage Given(LinkCode code) => new(
        $"Your code is {code.Text}.",
        [
            new Heading("A code to link your accounts"),
            new Paragraph(new RichText(
                "With your account on the other platform, in this group's channel there, type ", new Code($"/my link {code.Text}"), ".")),
            new Paragraph("From then on both are one member: one row on the board, under the name you have here, with all that either of "
                + "them has answered."),
            new Footnote(new RichText(
                "Good for ten minutes and for one time. Give it to nobody else; ", new Code("/my unlink"), " undoes it.")),
        ]);

    public static ChatMessage Linked((string Main, string Alias) names) => Said(
        "Your accounts are linked.",
        new RichText(
            new Bold("Your accounts are linked."), " You are one member here, and boards show you as ", new Bold(names.Main),
            ". Points, streak and rating have the answers of both; where both had answered the same challenge, the first one counts. ",
            new Code("/my unlink"), " undoes it."));

    public static ChatMessage LinkedAlready((string Main, string Alias) names) => Said(
        "Your accounts are linked already.",
        new RichText(
            "Your accounts are linked already: ", new Bold(names.Main), " and ", new Bold(names.Alias), " are one member here. ",
            new Code("/my unlink"), " undoes it."));

    public static ChatMessage Unlinked((string Main, string Alias) names) => Said(
        "Your accounts are not linked any more.",
        new RichText(
            "Your accounts are not linked any more. ", new Bold(names.Main), " and ", new Bold(names.Alias),
            " are two members again, and each has what was answered with it; what you answered while they were linked stays with ",
            new Bold(names.Main), "."));

    public static ChatMessage NotLinked() => Said(
        "Your account is not linked.",
        new RichText("Your account is not linked with another one. ", new Code("/my link"), " gives a code with which it can be."));

    public static ChatMessage GroupIsNotLinked() => Said(
        "This group is in one place only.",
        new RichText(
            "This group is in one place only, so there is no second account to link. A moderator can join it with a channel on another ",
            "platform: ", new Code("/group link"), " gives a code for that."));

    public static ChatMessage OwnCode() => Said(
        "This is your own code.",
        "This is your own code. Type it with your account on the other platform.");

    public static ChatMessage OtherGroup() => Said(
        "This code is of another group.",
        new RichText("This code is of another group. ", new Code("/my link"), " gives one for this group."));

    public static ChatMessage SamePlatform(Platform platform) => Said(
        "Both accounts are on the same platform.",
        $"That code belongs to another account on {platform} too. Only accounts on different platforms can be linked: two here would "
            + "be two people with one score.");

    public static ChatMessage TheyAreLinked() => Said(
        "One of the accounts is linked already.",
        new RichText(
            "One of the two accounts is linked with another one already, and an account has one partner at most. ", new Code("/my unlink"),
            " there comes first."));

    private static ChatMessage Said(string summary, RichText text) => new(summary, new Paragraph(text));
}
