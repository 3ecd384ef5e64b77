using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Linking;

/// <summary>Why a code that was typed is worth nothing.</summary>
internal static class CodeMessages
{
    public static ChatMessage Unknown(CodeKind kind) => Said(
        "There is no such code.",
        new RichText("There is no such code; perhaps a letter is missing. ").Then(Again(kind)));

    public static ChatMessage Expired(CodeKind kind) => Said(
        "This code has expired.",
        new RichText("This code has expired: it was good for ten minutes. ").Then(Again(kind)));

    public static ChatMessage UsedUp(CodeKind kind) => Said(
        "This code was used already.",
        new RichText("This code was used already, and one is good for one time. ").Then(Again(kind)));

    public static ChatMessage TooManyTries() => Said(
        "Please wait a little.",
        "Those were many codes in a short time. Please wait ten minutes, then ask for a new one and try again.");

    private static RichText Again(CodeKind kind) => new(
        new Code(Command(kind)), " on the other platform gives a new one.");

    private static string Command(CodeKind kind) => kind == CodeKind.Group ? "/group link" : "/my link";

    private static ChatMessage Said(string summary, RichText text) => new(summary, new Paragraph(text));
}
