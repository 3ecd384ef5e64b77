using PyPrepBot.Core.Questions.Grading;
using Xunit;

namespace PyPrepBot.Tests.Questions.Grading;

public sealed class ExceptionMatcherTests
{
    private const string Chained = """
        Traceback (most recent call last):
          File "a.py", line 2, in <module>
            d["x"]
        KeyError: 'x'

        During handling of the above exception, another exception occurred:

        Traceback (most recent call last):
          File "a.py", line 4, in <module>
            1 + ""
        TypeError: unsupported operand type(s)
        """;

    [Theory]
    [InlineData("TypeError", "raises a TypeError")]
    [InlineData("TypeError", "It raises a TypeError.")]
    [InlineData("AttributeError", "raises an `AttributeError`")]
    [InlineData("TypeError", "raise TypeError('no')")]
    [InlineData("TypeError", "Answer: TypeError")]
    [InlineData("TypeError", "TYPEERROR")]
    [InlineData("TypeError", "type_error")]
    [InlineData("StopIteration", "stop iteration")]
    [InlineData("TypeError", "builtins.TypeError")]
    [InlineData("JSONDecodeError", "json.decoder.JSONDecodeError: Expecting value")]
    [InlineData("json.JSONDecodeError", "JSONDecodeError")]
    [InlineData("TypeError", "TypeError()")]
    [InlineData("TypeError", Chained)]
    [InlineData("KeyError", "KeyError: 'ValueError'")]
    [InlineData("KeyError: 'x'", "KeyError")]
    public void The_type_is_found_and_the_message_ignored(string accepted, string input) => IsGraded(Verdict.Correct, accepted, input);

    [Theory]
    [InlineData("OSError", "IOError")]
    [InlineData("OSError", "EnvironmentError")]
    [InlineData("OSError", "socket.error")]
    [InlineData("OSError", "select.error")]
    [InlineData("IOError", "OSError")]
    [InlineData("IOError", "EnvironmentError")]
    [InlineData("TimeoutError", "asyncio.TimeoutError")]
    [InlineData("TimeoutError", "socket.timeout")]
    [InlineData("asyncio.TimeoutError", "socket.timeout")]
    public void Aliases_are_one_exception(string accepted, string input) => IsGraded(Verdict.Correct, accepted, input);

    [Theory]
    [InlineData("ValueError", "TypeError or ValueError")]
    [InlineData("ValueError", "ValueError, TypeError")]
    [InlineData("ValueError", "ValueError/TypeError")]
    [InlineData("ValueError", "ValueError TypeError")]
    [InlineData("ValueError", "ValueError: TypeError: KeyError")]
    [InlineData("ValueError", "ValueError (or TypeError)")]
    [InlineData("ValueError", "TypeError.ValueError")]
    [InlineData("ValueError", "TypeError\nValueError")]
    [InlineData("KeyError", Chained)]
    public void Several_names_are_no_answer(string accepted, string input) => IsGraded(Verdict.Wrong, accepted, input);

    [Theory]
    [InlineData("KeyError", "LookupError")]
    [InlineData("ModuleNotFoundError", "ImportError")]
    [InlineData("ZeroDivisionError", "ArithmeticError")]
    [InlineData("TypeError", "Exception")]
    [InlineData("ImportError", "ModuleNotFoundError")]
    [InlineData("TypeError", "not a TypeError")]
    [InlineData("TypeError", "no exception")]
    [InlineData("zlib.error", "struct.error")]
    public void A_parent_or_another_class_is_wrong(string accepted, string input) => IsGraded(Verdict.Wrong, accepted, input);

    [Theory]
    [InlineData("AttributeError", "AttributError")]
    [InlineData("ZeroDivisionError", "raises ZeroDivisonError")]
    [InlineData("KeyError", "KeyErorr")]
    [InlineData("StopIteration", "StopIterations")]
    public void One_slip_in_a_long_name_shows_the_spelling(string accepted, string input)
    {
        var mark = TypedGrader.Grade(TypedKind.Exception, TypedKey.Of(accepted), input);

        Assert.Equal(new Mark(Verdict.Typo, 1, mark.Compared, Spelling: accepted), mark);
    }

    [Theory]
    [InlineData("OSError", "OSErorr")]
    [InlineData("TypeError", "TpyeEror")]
    [InlineData("TypeError", "YypeError")]
    [InlineData("StopIteration", "StopAsyncIteration")]
    [InlineData("UnicodeEncodeError", "UnicodeDecodeError")]
    public void A_short_name_two_slips_or_another_first_letter_are_wrong(string accepted, string input) =>
        IsGraded(Verdict.Wrong, accepted, input);

    [Theory]
    [InlineData("BlockingIOErrors", "BlockingIOError")]
    [InlineData("TabErrors", "TabError")]
    [InlineData("QueueFulls", "QueueFull")]
    public void A_slip_that_is_an_exception_itself_is_another_answer(string accepted, string input) =>
        IsGraded(Verdict.Wrong, accepted, input);

    [Fact]
    public void A_slip_onto_a_known_term_is_another_answer()
    {
        var key = TypedKey.Of("RetryError") with { KnownTerms = new HashSet<string> { "RetrzError" } };

        Assert.Equal(Verdict.Wrong, TypedGrader.Grade(TypedKind.Exception, key, "RetrzError").Verdict);
        Assert.Equal(Verdict.Typo, TypedGrader.Grade(TypedKind.Exception, key, "RetyrError").Verdict);
    }

    [Theory]
    [InlineData("KeyError: 'x'", Verdict.Correct)]
    [InlineData("raises KeyError:  'x'", Verdict.Correct)]
    [InlineData("keyerror: 'x'", Verdict.Correct)]
    [InlineData("KeyError: 'y'", Verdict.Wrong)]
    [InlineData("KeyError", Verdict.Wrong)]
    public void The_message_counts_where_the_author_says_so(string input, Verdict expected)
    {
        var key = TypedKey.Of("KeyError: 'x'") with { ExactMessage = true };

        Assert.Equal(expected, TypedGrader.Grade(TypedKind.Exception, key, input).Verdict);
    }

    private static void IsGraded(Verdict expected, string accepted, string input) =>
        Assert.Equal(expected, TypedGrader.Judge(TypedKind.Exception, TypedKey.Of(accepted), input).Verdict);
}
