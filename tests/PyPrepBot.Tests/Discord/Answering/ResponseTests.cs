using System.Text.Json.Nodes;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Discord.Answering;
using PyPrepBot.Discord.Protocol.Incoming;

namespace PyPrepBot.Tests.Discord.Answering;

public sealed class ResponseTests
{
    private const int Command = 2;
    private const int Component = 3;
    private const int Form = 5;
    private const int Private = 64;

    private static readonly ChatMessage Words = new("Words", new Paragraph("Words"));

    [Theory]
    [InlineData(Component, Private, 7)]
    [InlineData(Form, Private, 7)]
    [InlineData(Component, 0, 4)]
    [InlineData(Form, 0, 4)]
    [InlineData(Command, null, 4)]
    [Trait("Row", "I19")]
    public void Only_a_private_message_is_replaced(int type, int? flags, int callback) =>
        Assert.Equal(callback, TypeOf(Response.At(Wire(type, flags), Reply.Update(Words))));

    [Theory, Trait("Row", "I24")]
    [InlineData(Deferral.UpdateOriginal)]
    [InlineData(Deferral.Ephemeral)]
    public void A_form_that_hangs_on_no_message_gets_a_message_of_its_own(Deferral deferral)
    {
        var wire = Wire(Form, null);

        Assert.Equal((4, 5), (TypeOf(Response.At(wire, Reply.Update(Words))), TypeOf(Response.Promise(wire, deferral))));
    }

    [Theory, Trait("Row", "I02")]
    [InlineData(Deferral.Ephemeral, Component, Private, 5, 64)]
    [InlineData(Deferral.InChannel, Component, Private, 5, null)]
    [InlineData(Deferral.UpdateOriginal, Component, Private, 6, null)]
    [InlineData(Deferral.UpdateOriginal, Component, 0, 5, 64)]
    [InlineData(Deferral.UpdateOriginal, Command, null, 5, 64)]
    public void A_promise_decides_who_will_see_the_answer(Deferral deferral, int type, int? flags, int callback, int? seen)
    {
        var promise = JsonNode.Parse(Response.Promise(Wire(type, flags), deferral).Json.Span)!;

        Assert.Equal((callback, seen), ((int)promise["type"]!, (int?)promise["data"]?["flags"]));
    }

    [Theory]
    [InlineData(true, 64)]
    [InlineData(false, 0)]
    public void An_answer_is_for_one_or_for_all(bool isPrivate, int flag)
    {
        var callback = Response.At(Wire(Command, null), isPrivate ? Reply.Ephemeral(Words) : Reply.InChannel(Words));

        Assert.Equal(flag, (int)JsonNode.Parse(callback.Json.Span)!["data"]!["flags"]! & 64);
    }

    [Fact, Trait("Row", "I23")]
    public void A_form_cannot_answer_a_form()
    {
        var form = Reply.Form(new Modal(new ActionId("x"), "Title", [], [new TextField("f", "Field")]));

        Assert.Equal(9, TypeOf(Response.At(Wire(Component, 0), form)));
        Assert.Throws<InvalidOperationException>(() => Response.At(Wire(Form, 0), form));
    }

    private static int TypeOf(Callback callback) => (int)JsonNode.Parse(callback.Json.Span)!["type"]!;

    private static InteractionPayload Wire(int type, int? flags) => new()
    {
        Id = "1", Token = "t", Type = type, Message = flags is { } set ? new MessagePayload { Flags = set } : null,
    };
}
