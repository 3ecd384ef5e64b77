using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Terminal.Typing;

namespace PyPrepBot.Terminal;

/// <summary>What was posted to everybody in this run of the room.</summary>
internal sealed class Posts(Stamps stamps)
{
    // Buttons of older posts are given up: nobody scrolls that far.
    private const int MostControls = 200;

    private readonly Lock _turn = new();
    private readonly Dictionary<string, MessageRef> _byKey = new(StringComparer.Ordinal);
    private List<Control> _controls = [];
    private int _next = 1;

    /// <summary>All that can still be pressed.</summary>
    public IReadOnlyList<Control> Controls
    {
        get
        {
            lock (_turn)
            {
                return _controls;
            }
        }
    }

    /// <summary>The post of a key, and whether it is new.</summary>
    public (MessageRef Post, bool IsNew) Once(ChannelRef channel, string idempotencyKey)
    {
        lock (_turn)
        {
            if (_byKey.TryGetValue(idempotencyKey, out var known))
            {
                return (known, false);
            }

            var post = _byKey[idempotencyKey] = new MessageRef(channel, stamps.NextId());
            return (post, true);
        }
    }

    /// <summary>Gives the controls of a post their numbers.</summary>
    public Controls Number(ChatMessage message)
    {
        lock (_turn)
        {
            var controls = Typing.Controls.OfPost(message, _next);
            _next += controls.All.Count;
            _controls = [.. _controls.Concat(controls.All).TakeLast(MostControls)];
            return controls;
        }
    }
}
