using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.Interactions;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord.People;

/// <summary>What one member has before their eyes: the last message, or a form, or suggestions.</summary>
internal sealed class Sight
{
    public StoredMessage? Message { get; private set; }

    public (PendingInteraction Opener, JsonObject Modal)? Form { get; private set; }

    public JsonArray? Choices { get; private set; }

    public void See(StoredMessage message)
    {
        Message = message;
        Form = null;
        Choices = null;
    }

    public void Open(PendingInteraction opener, JsonObject modal)
    {
        Form = (opener, modal);
        Choices = null;
    }

    public void Suggest(JsonArray choices) => Choices = choices;

    public void CloseForm() => Form = null;
}
