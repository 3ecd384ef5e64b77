using PyPrepBot.Core.Questions.Grading;
using Xunit;

namespace PyPrepBot.Tests.Questions.Grading;

public sealed class IdentifierMatcherTests
{
    [Theory]
    [InlineData("__slots__", "`__slots__`")]
    [InlineData("__slots__", "'__slots__'")]
    [InlineData("property", "@property")]
    [InlineData("@property", "property")]
    [InlineData("__enter__", "__enter__()")]
    [InlineData("lru_cache", "`@lru_cache()` decorator")]
    [InlineData("__get__", "`__get__` method")]
    [InlineData("yield", "yield keyword")]
    [InlineData("yield", "yield statement")]
    [InlineData("in", "in operator")]
    [InlineData("in", "in")]
    [InlineData("zip", "zip function")]
    [InlineData("Counter", "Counter class")]
    [InlineData("len", "len builtin")]
    [InlineData("class", "class")]
    [InlineData("__get__", "dunder get")]
    [InlineData("__get__", "Dunder get method")]
    [InlineData("__init_subclass__", "dunder init_subclass")]
    [InlineData("__init_subclass__", "dunder init subclass")]
    public void Marks_a_noun_and_dunder_are_read(string accepted, string input) => IsGraded(Verdict.Correct, accepted, input);

    [Theory]
    [InlineData("functools.lru_cache", "lru_cache")]
    [InlineData("functools.lru_cache", "functools.lru_cache")]
    [InlineData("lru_cache", "functools.lru_cache")]
    [InlineData("concurrent.futures.Future", "futures.Future")]
    [InlineData("os.path.join", "join")]
    public void The_module_may_be_named_or_not(string accepted, string input) => IsGraded(Verdict.Correct, accepted, input);

    [Theory]
    [InlineData("functools.lru_cache", "itertools.lru_cache")]
    [InlineData("lru_cache", "itertools.lru_cache")]
    [InlineData("functools.lru_cache", "cache")]
    [InlineData("functools.lru_cache", "my.functools.lru_cache")]
    [InlineData("asyncio.sleep", "time.sleep")]
    [InlineData("asyncio.sleep", "asyncio")]
    [InlineData("asyncio.sleep", ".")]
    public void Another_module_is_wrong(string accepted, string input) => IsGraded(Verdict.Wrong, accepted, input);

    [Theory]
    [InlineData("yield", "Yield")]
    [InlineData("lru_cache", "Lru_cache")]
    [InlineData("functools.lru_cache", "Functools.lru_cache")]
    [InlineData("functools.lru_cache", "Lru_cache")]
    public void A_phone_may_write_the_first_letter_as_a_capital(string accepted, string input) =>
        IsGraded(Verdict.Correct, accepted, input);

    [Theory]
    [InlineData("yield", "YIELD")]
    [InlineData("None", "none")]
    [InlineData("OrderedDict", "orderedDict")]
    [InlineData("assertEqual", "AssertEqual")]
    [InlineData("__slots__", "__Slots__")]
    [InlineData("__slots__", "_slots_")]
    [InlineData("__slots__", "slots")]
    [InlineData("Lock", "lock")]
    [InlineData("isinstance", "isinstnace")]
    [InlineData("lru_cache", "lru cache")]
    public void Case_underscores_and_letters_are_exact(string accepted, string input) => IsGraded(Verdict.Wrong, accepted, input);

    private static void IsGraded(Verdict expected, string accepted, string input) =>
        Assert.Equal(expected, TypedGrader.Judge(TypedKind.Identifier, TypedKey.Of(accepted), input).Verdict);
}
